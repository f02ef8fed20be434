import type { GuideId } from '@minsheng/domain/guides/guide-ids.ts'

/**
 * A query as somebody of the county types it, and the item that helps. Several items: every one of them must be among the first
 * three. Written beside the search, and its misses were mended: a set to develop by. No whole sentence of it stands in the synonyms,
 * but single words do, as they do in everybody's mouth; the honest figure is that of queries nobody has tuned to.
 */
export type HeldQuery = { q: string, right: readonly GuideId[] }

const row = (q: string, ...right: GuideId[]): HeldQuery => ({ q, right })

export const ownQueries: readonly HeldQuery[] = [
  row('两个人去扯结婚证要带么子', 'marriage'), row('结婚登记需要什么材料', 'marriage'), row('jiehun dengji', 'marriage'), row('男的22女的20可以打结婚证吗', 'marriage'), row('我在广东打工可以在老家领结婚证不', 'marriage'),
  row('协议离婚怎么办理', 'divorce-application'), row('想和堂客离婚去哪里办', 'divorce-application'), row('离婚等级', 'divorce-application'), row('lihun', 'divorce-application'),
  row('冷静期过完了去拿离婚证', 'divorce-certificate'), row('三十天到了什么时候去领离婚证', 'divorce-certificate'), row('离婚回执单丢了还能领证吗', 'divorce-certificate'),
  row('申请离婚后又不想离了', 'divorce-withdrawal'), row('冷静期内反悔怎么撤回', 'divorce-withdrawal'), row('撤消离婚申请', 'divorce-withdrawal'),
  row('结婚证被水泡烂了', 'certificate-replacement'), row('离婚证搞丢了怎么补', 'certificate-replacement'), row('补办结婚证要照片吗', 'certificate-replacement'), row('结混证丢了', 'certificate-replacement'),
  row('贷款要单身证明', 'marriage-archive'), row('查一下父母以前的结婚档案', 'marriage-archive'), row('无婚姻登记记录证明', 'marriage-archive'), row('买房要开婚姻状况证明', 'marriage-archive'),
  row('结婚证上身份证号和现在的对不上', 'marriage-correction'), row('结婚证上我的名字写错一个字', 'marriage-correction'), row('婚姻登记信息更正', 'marriage-correction'),
  row('两口子天天吵架想找人调解', 'marriage-counselling'), row('想搞个颁证仪式', 'marriage-counselling'), row('婚姻家庭辅导', 'marriage-counselling'),
  row('想抱养一个小孩', 'adoption'), row('在路边捡到一个毛毛想自己养', 'adoption'), row('收养孩子要哪些条件', 'adoption'), row('shouyang', 'adoption'), row('没生育想领个小孩回来带', 'adoption'),
  row('养子长大了不孝想断绝收养关系', 'adoption-ending'), row('解除收养登记', 'adoption-ending'),
  row('底保怎么申请', 'minimum-living'), row('吃低保要什么条件', 'minimum-living'), row('dibao', 'minimum-living'), row('db怎么办', 'minimum-living'), row('一个人带两个崽没得收入', 'minimum-living'), row('農村低保申請', 'minimum-living'),
  row('低保没评上收入超了一点点', 'minimum-living-margin'), row('低保边缘户有什么用', 'minimum-living-margin'), row('认定低收入家庭', 'minimum-living-margin'),
  row('看病花了二十几万家里垮了', 'rigid-spending'), row('刚性支出困难家庭怎么认定', 'rigid-spending'), row('因病致贫', 'rigid-spending'), row('刚性只出', 'rigid-spending'),
  row('我的低保这个月怎么没有了', 'minimum-living-change'), row('低保户添了个孙子要不要报', 'minimum-living-change'), row('吃低保的老人死了要办什么', 'minimum-living-change'), row('为什么把我屋里低保停了', 'minimum-living-change'),
  row('五保户申请', 'special-hardship'), row('村里有个老单身汉没人管', 'special-hardship'), row('特困人员认定', 'special-hardship'), row('wubaohu', 'special-hardship'), row('无儿无女的老人国家管不管', 'special-hardship'), row('tkry', 'special-hardship'),
  row('五保老人瘫了护理费怎么评', 'self-care-assessment'), row('特困老人自理能力评估', 'self-care-assessment'), row('五保户生活不能自理要重新评', 'self-care-assessment'),
  row('临时救助', 'temporary-aid-spending'), row('娃娃考上大学学费凑不齐', 'temporary-aid-spending'), row('住院欠了好多钱能不能救助', 'temporary-aid-spending'), row('临时就助', 'temporary-aid-spending'), row('linshi jiuzhu', 'temporary-aid-spending'),
  row('屋里昨晚起火烧光了', 'temporary-aid-emergency'), row('出车祸在医院等钱救命', 'temporary-aid-emergency'), row('急难救助', 'temporary-aid-emergency'), row('家里今天就没米下锅了', 'temporary-aid-emergency'),
  row('街上有个流浪汉睡桥洞', 'vagrant-aid'), row('钱包被偷了没钱回家', 'vagrant-aid'), row('救助站电话', 'vagrant-aid'), row('老人走丢了', 'vagrant-aid'),
  row('老公喝酒就打我', 'violence-shelter'), row('家暴去哪里躲', 'violence-shelter'), row('被男人打得不敢回家', 'violence-shelter'),
  row('核对授权书怎么签', 'economic-verification'), row('为什么要查我家的存款', 'economic-verification'), row('家庭经济状况核对', 'economic-verification'),
  row('核对说我名下有车其实早卖了', 'verification-objection'), row('核对结果不对要复核', 'verification-objection'), row('说我有公司不是我的', 'verification-objection'),
  row('家里困难不晓得找哪个部门', 'one-door-help'), row('一门受理', 'one-door-help'), row('有困难不知道该找谁', 'one-door-help'),
  row('残疾人生活补贴', 'disability-living'), row('我有残疾证又吃低保还能领什么', 'disability-living'), row('三级残疾有补助吗', 'disability-living'), row('cjr butie', 'disability-living'),
  row('一级残疾护理补贴', 'disability-care'), row('重残护理费怎么领', 'disability-care'), row('两项卜贴', 'disability-care'), row('我崽脑瘫二级有什么钱领', 'disability-care'),
  row('孤儿补助', 'orphan'), row('爸爸妈妈都死了跟奶奶过', 'orphan'), row('guer', 'orphan'), row('父母双亡的孩子每个月有钱吗', 'orphan'),
  row('爸爸死了妈妈跑了孩子跟爷爷', 'unattended-child'), row('事实无人扶养儿童', 'unattended-child'), row('孙子的爹坐牢娘改嫁了', 'unattended-child'), row('sswrfyet', 'unattended-child'),
  row('爸妈在外面打工娃娃跟外婆', 'left-behind-child'), row('留守儿童登记', 'left-behind-child'), row('困境儿童帮扶', 'left-behind-child'),
  row('隔壁后妈天天打小孩', 'minor-harm-report'), row('学校里有人欺负我家细伢子', 'minor-harm-report'), row('发现小女孩被猥亵', 'minor-harm-report'),
  row('高令津帖', 'old-age-allowance'), row('我爷爷八十三了有什么钱领', 'old-age-allowance'), row('gljt', 'old-age-allowance'), row('满八十岁的老人补贴', 'old-age-allowance'), row('老人刷脸认证还没弄', 'old-age-allowance'), row('gaoling jintie', 'old-age-allowance'),
  row('百岁老人长寿补助', 'centenarian'), row('我奶奶一百零一岁了', 'centenarian'), row('村里有个老寿星', 'centenarian'),
  row('老人瘫在床上请人照顾有补贴吗', 'elderly-service-subsidy'), row('养老服务补贴', 'elderly-service-subsidy'),
  row('给老人评失能等级', 'ability-assessment'), row('老人能力评估怎么申请', 'ability-assessment'), row('老年痴呆评估', 'ability-assessment'),
  row('民政通怎么领券', 'care-consumption-subsidy'), row('养老消费券', 'care-consumption-subsidy'),
  row('老年证在哪里办', 'elderly-card'), row('六十五岁坐公交车免费要办什么', 'elderly-card'), row('老年优代证', 'elderly-card'), row('lnz', 'elderly-card'),
  row('老人屋里厕所想装扶手', 'home-adaptation'), row('适老化改造', 'home-adaptation'),
  row('想送老娘去敬老院', 'nursing-home-admission'), row('福利院一个月多少钱', 'nursing-home-admission'), row('五保户进敬老院', 'nursing-home-admission'),
  row('开个养老院要什么手续', 'nursing-home-filing'), row('养老机构备案', 'nursing-home-filing'),
  row('想成立一个钓鱼协会', 'association-founding'), row('注册商会', 'association-founding'), row('社会团体成立登记', 'association-founding'),
  row('协会换了会长要办什么', 'association-change'), row('社团章程修改核准', 'association-change'), row('协会不想搞了怎么注销', 'association-ending'),
  row('办幼儿园要到民政登记吗', 'private-institution-founding'), row('民办非企业单位成立', 'private-institution-founding'), row('幼儿园换园长变更登记', 'private-institution-change'), row('民非注销', 'private-institution-change'),
  row('协会年检什么时候', 'annual-inspection'), row('民非年报怎么报', 'annual-inspection'), row('庙里想办法人登记', 'religious-site'),
  row('认定为慈善组织', 'charity-recognition'), row('公开募捐资格', 'public-fundraising'), row('协会想在街上摆捐款箱要备案吗', 'fundraising-plan'),
  row('村里想建公益性墓地', 'cemetery-approval'), row('修骨灰堂审批', 'cemetery-approval'), row('火化费能不能减', 'funeral-fee-relief'), row('爹过世了火葬要好多钱', 'funeral-fee-relief'), row('惠民殡葬', 'funeral-fee-relief'),
  row('树葬有奖励吗', 'ecological-burial'), row('骨灰盒放哪里', 'ash-placement'), row('清明预约扫墓', 'ash-placement'),
  row('我们村的路没有名字想起一个', 'place-name'), row('小区改名', 'place-name'), row('申请看政府的文件', 'information-disclosure'), row('依申请公开', 'information-disclosure'),
  row('投诉工作人员态度差', 'petition'), row('想见局长反映问题', 'petition'), row('娘死了低保还在打钱要退吗', 'repayment'), row('多领的补贴怎么退回去', 'repayment'),
  row('老公走了家里没钱娃娃上学', 'temporary-aid-spending', 'minimum-living', 'unattended-child'), row('离了婚娃娃跟谁报户口', 'divorce-application'),
  row('堂客得癌症治病把钱花光了崽还在读书', 'temporary-aid-spending', 'rigid-spending'), row('儿子坐牢媳妇跑了孙女我在带没收入', 'unattended-child', 'minimum-living')
]
