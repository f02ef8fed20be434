import { words } from './find-words.ts'

/** What the field of a door is called, and words that go with it beyond those of the door: they count less. Source: domain.md §5.1. */
export type OutsideMatter = { doorId: string, field: string, likely: readonly string[] }

const field = (doorId: string, name: string, likely: string): OutsideMatter => ({ doorId, field: name, likely: words(likely) })

/** The fields of the bodies outside the bureau, one for every door. */
export const outsideMatters: readonly OutsideMatter[] = [
  field('veterans-affairs', '优抚安置', '当兵 参军 入伍 部队 军人 军烈属 老战士 立功 现役 士官 服役 抗美援朝 对越 民兵 军转干 双拥 军龄 光荣牌 光荣之家 武警 退役 军嫂 残疾军人 伤残抚恤 优待金 自主就业'),
  field('emergency-management', '灾害救助', '涨水 暴雨 冰雹 雪灾 塌方 泥石流 滑坡 房屋倒塌 房子冲垮 冲毁 冲垮 消防 火患 地震 矿难 避险搬迁 灾民 受灾户 救灾物资'),
  field('medical-insurance', '医疗保障', '报销 医药费 住院费 门诊 特门 慢性病 农合 药费 自费 大病医疗 特药 社保局医保 医保卡 医保局'),
  field('disabled-federation', '残疾人服务', '办残疾证 评残 残疾鉴定书 残疾级别 盲人 聋哑 助听器 假肢 残疾车 残疾人保障金 盲道 残疾人协会'),
  field('social-work-department', '社区治理', '社区 居委会 选举 换届 贿选 拉票 村务 村务公开 村规民约 志愿服务 村民代表 村支部 业委 社区居委会 村级 自治'),
  field('human-resources', '劳动和社会保障', '工资 欠薪 劳动 辞退 上班 企业职工 加班 下岗 改制 职工 待遇 就业 招聘 编制 劳务 合同工 单位 五险一金 社会保险 养老 退休 失业金 参保 缴费 内退 工龄 劳动局 劳动法 工钱 老板跑路 血汗钱 技能培训 民工 临时工 考试录用 人事 教师编'),
  field('housing', '住房和城乡建设', '小区 业主 房子 房屋 电梯 建筑 开发 楼盘 收房 住房 住建局 房产 施工 工地 楼房 建设 质量问题 漏水 停车 车位 门面 房价 住宅 燃气 城建 市政 安全隐患'),
  field('development-reform', '价格', '收费标准 物价局 定价 电价 阶梯'),
  field('market-regulation', '市场监管', '超市 商家 消费 过期 食品 餐馆 饭店 药店 商品 质量 投诉商家 欺骗 经营 无证经营 欺诈 假货 价格欺诈 美容院 健身房 加盟 工商局 工商 营业 消费者协会 霸王条款 电梯故障 网购 缺斤少两 物流 快递'),
  field('public-security', '公安', '民警 公安 公安局 警察 户主 骗子 被骗 盗窃 吸毒 黑社会 打人 寻衅滋事 车管所 违章 交通事故 电动车 酒驾 涉黑 立案 毒品 卖淫 治安 身份证 户口本 驾驶证 斗殴 非法拘禁 恶霸 停车乱 打牌 嫖娼'),
  field('health', '卫生健康', '医生 护士 看病 治疗 病人 药品 怀孕 生育 准生证 产检 二孩 卫生局 卫计委 卫计局 计生委 诊所 护理 接种 手术 流产 患者 卫生所 传染病 体检 健康证 独生 卫生室 计生办 超生 职业病 社会抚养 母婴 公卫 三甲 医护 人民医院 中医院 妇幼 乙肝 生小孩 医疗'),
  field('agriculture', '农业农村', '农田 种田 种粮 田地 耕地 村集体 土地 建房 村民小组 农药 化肥 养殖 茶园 茶叶 农机 扶贫 易地搬迁 脱贫 贫困村 村组 分红 征用 农民 农业 村民 集体土地 流转 精准扶贫 建档立卡 水稻 粮食 村干部 村委 屋场'),
  field('education', '教育', '上学 读书 老师 学生 教育 家长 班级 班主任 课程 教学 作业 校长 住宿生 职校 大学 毕业 助学金 教学楼 校园 放假 开学 食堂 录取 学区 中专 职高 资助 补习 学前 教材 考试 体罚 早餐 培训班 研学 晚自习 教职工'),
  field('transport', '交通运输', '路面 修路 道路 坑洼 桥梁 线路 车票 票价 司机 坐车 打车 硬化 路况 交通 公交线路 公交公司 火车 高铁 站点 堵车 通车 断头路 拓宽 乘客 运管 的哥 打表 乘车 车费 客车 大巴 塌陷 过路 轻轨 机场'),
  field('ecology', '生态环境', '化工厂 烟囱 排放 扰民 异味 刺鼻 鱼死 黑水 空气 生态 灰尘 臭气 养殖 废渣 放炮 环境 环保局 环境保护 水源 砖厂 沙场 黑烟 尾矿 垃圾焚烧 毒气'),
  field('city-management', '城市管理', '乱停 乱放 流动摊 夜宵摊 广告牌 臭水沟 堵塞 破坏绿地 遛狗 烧烤 夜市 违规搭建 井盖 清扫 垃圾站 门口堆 环境卫生 乱搭 城市管理 市场 菜市场 人行道'),
  field('natural-resources', '自然资源', '规划 拆除 补偿款 征用 补偿 用地 采石 证件 产权 容积率 国土局 山林 界址 宅基地证 政府征收 房产局 两证 棚改 土地'),
  field('water', '水利', '水管 喝水 水质 抽水 用水 水厂 供水 移民 库区 沙石 挖沙 大坝 水井 吃水'),
  field('forestry', '林业', '山林 树木 砍树 毁林 山场 楠竹 古树 森林'),
  field('justice', '司法诉讼', '诉讼 合同纠纷 债务 欠款 欠条 法官 赔偿 调解 法律 立案庭 判刑 庭审 终审 裁定 申诉 执行款 司法'),
  field('culture-tourism', '文化旅游', '游客 门票 旅游局 酒店 宾馆 文化 演出 电视 广场 公园 游玩 风景 购票 文化广场 古镇 农家乐'),
  field('taxation', '税务', '税收 开票 税费'),
  field('finance-supervision', '金融', '投资 公司 信贷 利息 存款 还款 信用卡 集资款 股东 担保 兑付'),
  field('power-telecom', '供电通信', '用电 电表 话费 信号 网络 高压线 电线 通信 移动 上网'),
  field('discipline', '纪检监察', '挪用 侵吞 私吞 中饱私囊 官商勾结 贪官 违纪 渎职 徇私 公款 举报书记')
]
