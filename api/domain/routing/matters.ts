import { words } from './find-words.ts'

/**
 * A matter of civil affairs. `sure` words name it, `likely` ones go with it, `passing` ones are also said of a person who
 * asks for something else (低保户). `unitId` answers for it.
 * `atTownship`: the application begins at the township (社会救助暂行办法 第60条). Source: domain.md §4, §5.1.
 */
export type Matter = {
  id: string
  name: string
  unitId: string
  atTownship: boolean
  sure: readonly string[]
  likely: readonly string[]
  passing: readonly string[]
  source: string
}

type Row = { id: string, name: string, unit: string, township?: true, sure: string, likely?: string, passing?: string, source: string }

const matter = ({ id, name, unit, township, sure, likely, passing, source }: Row): Matter => ({
  id, name, unitId: unit, atTownship: township ?? false,
  sure: words(sure), likely: likely ? words(likely) : [], passing: passing ? words(passing) : [], source
})

/** Words that hold others but say nothing of the matter: 银行卡 is not about a bank. */
export const neutralWords: readonly string[] = words('银行卡 银行卡号 银行账号 身份证号 身份证复印件 户口本 户口簿 死亡证明 民政学院 儿媳 法定代表人')

/** The bureau's matters, the more special before the more general: on a tie the earlier one is proposed. */
export const matters: readonly Matter[] = [
  matter({ id: 'minor-protection', name: '未成年人保护', unit: 'child-welfare', source: '未成年人保护法第11条',
    sure: '虐待孩子 虐待儿童 虐待小孩 虐童 打孩子 打小孩 打崽 打伢子 未成年人保护 未成年人受侵害 猥亵 性侵 侵害未成年 遗弃孩子 遗弃儿童 弃婴 丢弃婴儿 儿童主任 未保中心 强制报告 校园欺凌 校园霸凌 拐卖儿童 童工 小孩没人管 孩子没人管 后爸打 继父打 后妈打',
    likely: '留守儿童 困境儿童 关爱保护 后妈 继父 后爸 监护人 监护权 失学 辍学', passing: '未成年 未成年人' }),
  matter({ id: 'domestic-violence', name: '家庭暴力庇护', unit: 'rescue-station', source: '反家庭暴力法第18条',
    sure: '家暴 家庭暴力 临时庇护 庇护所 人身安全保护令 打老婆 打我老婆', likely: '殴打我 毒打 往死里打 打得遍体 打我 庇护' }),
  matter({ id: 'adoption', name: '收养', unit: 'child-welfare', source: '中国公民收养子女登记办法',
    sure: '收养 领养 送养 弃婴抚养 抱养 捡到一个婴儿 捡到婴儿 捡到个婴儿 捡到个奶娃 捡的孩子 解除收养 弃婴', likely: '养子 养女 养父 养母 捡到 上户口' }),
  matter({ id: 'children', name: '孤儿和事实无人抚养儿童', unit: 'child-welfare', township: true, source: '民发〔2019〕62号、国办发〔2010〕54号',
    sure: '孤儿 事实无人抚养 无人抚养 孤儿补贴 孤儿基本生活费 儿童福利 儿童福利院 父母双亡 困境儿童 留守儿童 寄养 助学工程 跟爷爷奶奶 跟着爷爷奶奶 跟着外婆 跟奶奶过 跟爷爷过 跟外婆过',
    likely: '改嫁 跑了没回来 母亲出走 妈妈跑了 娘跑了 服刑 失联 孙子孙女 抚养费' }),
  matter({ id: 'disability-allowance', name: '残疾人两项补贴', unit: 'social-affairs', township: true, source: '国发〔2015〕52号、湘政发〔2015〕54号',
    sure: '两项补贴 残疾人补贴 残疾补贴 护理补贴 残疾人护理 重度护理 困难残疾人生活补贴 残疾人生活补贴 重残补贴 残补 残疾人补助 残疾补助 残疾人的补贴 残疾人员补贴 残疾人津贴 残疾护理费 重残护理 残疾人两补 残疾人低保补贴 残疾人护理费 残疾补帖 护理补帖 残补贴',
    likely: '一级残疾 二级残疾 重度残疾 残疾人福利 肢体残疾 视力残疾 智力残疾 精神残疾 一级残 二级残 残疾待遇', passing: '残疾人 残疾 残废' }),
  matter({ id: 'old-age-allowance', name: '高龄津贴', unit: 'ageing', township: true, source: '老年人权益保障法第33条',
    sure: '高龄津贴 高龄补贴 高龄补助 高龄老人津贴 长寿补贴 长寿保健 长寿金 百岁老人 百岁补贴 百岁寿星 老龄津贴 高龄费 高龄钱 老年补贴 老人津贴 寿星补助 尊老金 敬老金 老龄补贴 高令津贴 高令津帖 高龄津帖 高龄补帖 高龄金 长寿保健补助',
    likely: '高龄 八十岁 80岁 80周岁 八十周岁 九十岁 90岁 80多岁 八十多岁 生存认证 年审 满八十 满80', passing: '老人家' }),
  matter({ id: 'old-age-card', name: '老年人优待', unit: 'ageing', township: true, source: '老年人权益保障法第53条',
    sure: '优待证 老年证 老人证 老年优待 老年人优待 老年人优惠 敬老卡 老年协会 敬老月 老年大学 老龄工作 老龄办 老年乘车卡', likely: '老年人活动 老年活动中心' }),
  matter({ id: 'nursing-home', name: '养老机构', unit: 'elderly-care', source: '养老机构管理办法（部令66号）',
    sure: '养老院 敬老院 养老机构 养老公寓 老年公寓 养老中心 护理院 托老所 福利院 福利中心 老人院 光荣院 养老服务中心 颐养院 养老山庄 养老社区 养老床位 敬老中心 康养院 康养中心 颐养中心 老年养护',
    likely: '没挂牌 瘫痪老人 护理员 护工 住养 代养 入住押金 床位费', passing: '养老 预付费 押金' }),
  matter({ id: 'elderly-services', name: '养老服务', unit: 'elderly-care', township: true, source: '老年人权益保障法、财社〔2014〕113号',
    sure: '养老服务 居家养老 适老化 养老补贴 养老服务补贴 失能老人 失能 助餐 老年食堂 长者食堂 老年助餐 日间照料 能力评估 消费补贴 消费券 幸福院 民政通 养老消费 长护险 上门护理 扶手改造 装扶手 装的扶手 扶手松 改蹲坑 社区养老 医养结合 养老事业 幸福屋场 上门做饭 上门照护 上门照顾 长者饭堂 老年饭堂 喘息服务',
    likely: '独居老人 空巢老人 送餐 长期卧床 上门服务' }),
  matter({ id: 'marriage', name: '婚姻登记', unit: 'marriage-registry', source: '婚姻登记条例（国令804号）、民法典第1076–1078条',
    sure: '婚姻登记 结婚登记 离婚登记 结婚证 离婚证 领证 冷静期 结婚预约 离婚预约 婚姻档案 婚姻状况证明 无婚姻登记 单身证明 未婚证明 协议离婚 登记结婚 领结婚 扯证 扯结婚 打结婚证 办结婚 办离婚 颁证 婚姻登记处 民政局离婚 补领 涉外婚姻 重婚 婚检 婚姻信息 婚姻记录 离婚协议 去民政局离 起诉离婚 要离婚 想离婚 离婚申请 交了离婚 办结婚登记 预约结婚 预约离婚 不同意离 还是已婚 已婚状态 领证不给 不给登 离婚时的 离婚档案 结婚档案',
    likely: '结婚 离婚 婚姻 扯个证 复婚 被结婚 冒名结婚 彩礼 再婚' }),
  matter({ id: 'funeral', name: '殡葬', unit: 'funeral-centre', source: '殡葬管理条例（2026-03-30施行）、发改价格〔2026〕108号',
    sure: '殡葬 殡仪 殡仪馆 火化 火葬 骨灰 骨灰盒 骨灰堂 遗体 公墓 墓地 墓穴 坟墓 祭扫 安葬 陵园 灵车 灵堂 丧葬 土葬 修坟 活人墓 豪华墓 迁坟 葬坟 葬在 坟山 墓园 丧事 出殡 丧葬费 惠民殡葬 生态安葬 树葬 清洁包干费 墓位 坟地 办白事 白喜事 火化证 火化费 散埋乱葬 大棺材 棺材 停尸 建坟 埋坟 祖坟 挖坟 公益性墓地 上坟 抬棺 树葬了',
    likely: '清明 烧纸 去世 过世 冷藏', passing: '鞭炮' }),
  matter({ id: 'vagrants', name: '流浪乞讨救助', unit: 'rescue-station', source: '国务院令第381号',
    sure: '流浪 流浪汉 流浪人员 流浪者 乞讨 要饭 讨饭 讨米 露宿 睡桥洞 救助站 救助管理站 走失老人 走失人员 流落街头 睡在街上 睡大街 叫花子 找不到家 疯子 癫子 捡垃圾吃 疯疯癫癫 精神失常 说不清家 说不清自己 不知道自己家 睡了两晚 睡了几晚 身上一分钱没有 问不出哪里人 桥底下 桥下面 大桥底下 脑壳不清白',
    likely: '走失 迷路 捡破烂 衣衫褴褛 天桥下 桥洞 无家可归 打赤脚 光着脚 候车室' }),
  matter({ id: 'special-hardship', name: '特困', unit: 'social-assistance', township: true, source: '特困人员认定办法（2021）',
    sure: '特困 特困人员 特困供养 五保 五保户 五保老人 五保金 孤寡老人 三无人员 分散供养 集中供养 特困证 五保待遇 特困老人 五宝户 特困供养费', likely: '无儿无女 孤寡 没有子女 光棍 单身汉 没儿没女 自理能力', passing: '特困家庭 特困户' }),
  matter({ id: 'temporary-aid', name: '临时救助', unit: 'social-assistance', township: true, source: '社会救助暂行办法第47–49条、民发〔2018〕23号',
    sure: '临时救助 急难救助 急难 临时困难 临时补助 临救 救急 一次性救助 困难补助 困难救助 救济 救济金 救济款 救助金 生活救助 困难补贴 申请救助 请求救助 救助一下 学费凑不齐 交不起学费 临时求助 应急救助',
    likely: '揭不开锅 没米下锅 没钱吃饭 断粮 家里起火 火灾 房子烧了 烧光了 车祸 突发 走投无路 治疗费 手术费 生活困难 家庭困难 家里困难 家境贫寒 无经济来源 没有经济来源 负债 生活没有着落 无力承担 救命钱 凑不齐' }),
  matter({ id: 'rigid-spending', name: '刚性支出困难家庭', unit: 'social-assistance', township: true, source: '刚性支出困难家庭认定办法（2025）',
    sure: '刚性支出 支出型困难 支出型贫困 刚性支出困难 支出型' }),
  matter({ id: 'repayment', name: '退缴', unit: 'finance', source: '社会救助暂行办法第68条',
    sure: '退缴 多领 多发 冒领 退回补贴 退钱 退还补贴 缴款码 退款给民政 重复领取 死后还在领 死亡后还在领 死了还在领 退回多 还在发钱 要我退 分期退 多领了 退给国家 还在打钱 退回来的钱 钱还在打 多打了 追缴补贴 追缴低保 主动退 还在发 想退', likely: '退赔 退回去 退还给' }),
  matter({ id: 'verification', name: '核对', unit: 'economic-verification', source: '社会救助暂行办法第58条、低保审核确认办法第17–18条',
    sure: '经济状况核对 信息核对 核对结果 核对报告 核对授权 核对中心 名下有车 名下有房 名下有公司 比对 核对说 核对出 核查出 收入核算 查出我有 显示我有 信息比对 家庭经济核对', likely: '核对 名下 存款 营业执照注销 车早卖了 不是我的车 财产 授权书 大数据 系统显示' }),
  matter({ id: 'minimum-living', name: '低保', unit: 'social-assistance', township: true, source: '最低生活保障审核确认办法（2021）',
    sure: '低保 低保金 最低生活保障 吃低保 评低保 办低保 申请低保 低保边缘 低保待遇 低保名额 关系保 人情保 低保评议 低保款 低保资格 低保申请 低保证 底保 低宝 低保费 低保政策 低保标准 低保办 城乡居民最低 吃到低保 社会救助 兜底保障 低保线 低保钱 低保认定 低保核查 纳入低保 低宝金 低报 吃不吃得低保',
    likely: '民政补贴 民政救助', passing: '低保户 低保家庭 低保对象 贫困户' }),
  matter({ id: 'illegal-organisation', name: '社会组织', unit: 'social-organisations', source: '社会团体登记管理条例、民办非企业单位登记管理暂行条例',
    sure: '非法社会组织 社会组织 社会团体 社团 民办非企业 民非 行业协会 基金会 社会组织年检 年检报告书 章程核准 社会服务机构 民办学校登记 法人登记证 研究会 同乡会 钓鱼协会 宗教活动场所法人 成立协会 协会登记 成立商会 协会年检 养生协会 行业商会 非法组织 山寨社团 总会 分会 发起成立 社团变更 社团登记 变更会长 协会换届 舞蹈协会 民非变更 法定代表人变更',
    likely: '会费 会长 理事会 注销登记 登记证书 换届 协会 商会 促进会 联谊会 入会费', passing: '年检' }),
  matter({ id: 'charity', name: '慈善', unit: 'charity', source: '慈善法、慈善组织公开募捐管理办法',
    sure: '慈善 募捐 捐款 捐赠 善款 水滴筹 众筹 慈善会 慈善总会 义卖 福利彩票 福彩 爱心捐 募款 捐钱 捐物 公益项目 公益金 捐赠票据 慈善助学 骗捐 诈捐 公开募捐 公开募捐资格 慈善组织认定 认定为慈善组织 募捐方案 公募资格 筹钱 收款码', likely: '社工', passing: '爱心 公益' }),
  matter({ id: 'place-names', name: '地名区划', unit: 'place-names', source: '地名管理条例（国令753号）',
    sure: '地名 路名 路牌 街名 行政区划 区划 道路命名 道路更名 小区更名 小区命名 命名 更名 界碑 撤乡并镇 并村 合村 改名 地名标志 桥名 门牌号编制 划归 地名委员会 区域划分 撤县设市 行政界线 村牌 标准地名 勘界 地名志 改村名 村名改 更名为 命名为 恢复原名 名称的报告 没有名字 划界 边界不清 边界纠纷 划清界限',
    likely: '导航 名不副实 合并 边界' }),
  matter({ id: 'disclosure', name: '政府信息公开', unit: 'office', source: '政府信息公开条例（国令711号）',
    sure: '政府信息公开 信息公开 依申请公开 申请公开 信息公开申请 公开申请 政务公开 公开申请书', likely: '书面公开 提供复印件 予以公开 公示名单' }),
  matter({ id: 'conduct', name: '工作作风', unit: 'office', source: '信访工作条例第23条（本机关首接）',
    sure: '服务态度 工作作风 态度恶劣 态度差 态度极差 态度不好 态度很差 态度蛮横 态度生硬 爱理不理 爱答不理 玩手机 没人上班 吃拿卡要 骂人 凶得很 吼我 门难进 脸难看 电话没人接 不接电话 空岗 脱岗 打麻将 信访答复 民政局官网 民政局网站 上班时间没人 上班时间打 民政网站 网站上 网页底部 你们网站 打不开 空号 信访复查 信访复核 复查意见 处理意见书',
    likely: '办事人员 跑了几趟 跑冤枉路 跑了三趟 拖着不办 不耐烦', passing: '推诿 踢皮球 不作为 懒政 推来推去 接待 上班时间 作风 迟到 官僚 工作人员 窗口 来回跑' })
]
