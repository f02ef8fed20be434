import { words } from '../routing/find-words.ts'
import type { GuideId } from './guide-ids.ts'

/**
 * What people still bring to civil affairs and who does it now. `formerly`: it was civil affairs' duty once (moved in 2018, or in
 * 2023–2024; domain.md §0). `doorId` is a door of `routing/doors.ts`, `words` how people say it, `text` what to do next; `near` are
 * guides of the bureau that often help the same person.
 */
export type OutsideHandOver = { id: string, matter: string, formerly: boolean, doorId: string, words: readonly string[], text: string, near: readonly GuideId[] }

const moved = (doorId: string, id: string, matter: string, everyday: string, text: string, near: readonly GuideId[] = []): OutsideHandOver => ({ id, matter, formerly: true, doorId, words: words(everyday), text, near })
const other = (doorId: string, id: string, matter: string, everyday: string, text: string, near: readonly GuideId[] = []): OutsideHandOver => ({ ...moved(doorId, id, matter, everyday, text, near), formerly: false })

const movedAway: readonly OutsideHandOver[] = [
  moved('veterans-affairs', 'veterans', '退役军人安置、优抚抚恤', '当兵补助 老兵补贴 退伍军人补助 优抚金 参战补贴 残疾军人', '2018年起归县退役军人事务局。到乡镇的退役军人服务站就能问，不用先跑县里。', ['old-age-allowance', 'temporary-aid-spending']),
  moved('veterans-affairs', 'soldiers-families', '军属优待、光荣牌、义务兵优待金', '光荣牌 军属 当兵优待金 光荣之家 义务兵家属', '归县退役军人事务局。带入伍的材料，到乡镇退役军人服务站问。'),
  moved('veterans-affairs', 'martyrs', '烈士、烈士墓、光荣院', '烈士墓 烈属 烈士陵园 光荣院', '归县退役军人事务局。', ['ash-placement', 'nursing-home-admission']),
  moved('emergency-management', 'disaster', '受灾救助', '涨大水 受灾补助 房子冲垮 救灾款 山体滑坡 塌方 倒房重建', '2018年起归县应急管理局。先告诉村里，村里报乡镇，房子和地拍好照片。眼下没吃没住的，可以马上申请急难救助。', ['temporary-aid-emergency']),
  moved('medical-insurance', 'medical-aid', '医疗救助', '大病救助 看病救助 医药费太贵 医疗救助 没钱看病', '2018年起归县医疗保障局。低保、特困的人直接救助，别的人到乡镇申请。报了以后自己出的还很多，可以来问临时救助和刚性支出困难家庭。', ['temporary-aid-spending', 'rigid-spending']),
  moved('social-work-department', 'community', '村（居）委会选举、社区治理、社区干部', '村委会选举 换届选举 村干部工资 社区工作者 网格员', '2023年以后归县委社会工作部。选举的事先问乡镇。'),
  moved('social-work-department', 'volunteers', '志愿服务、志愿者', '当志愿者 志愿者证 志愿服务时长 义工', '2023年以后归县委社会工作部。想成立志愿者协会，登记还在民政局。', ['association-founding'])
]

const neighbours: readonly OutsideHandOver[] = [
  other('disabled-federation', 'disability-card', '办残疾证、评残疾等级', '办残疾证 评残 残疾证过期 残疾等级 残疾证升级', '归县残疾人联合会。先在乡镇的残联窗口申请，再到指定医院评定。拿了证，回来申请两项补贴。', ['disability-living', 'disability-care']),
  other('disabled-federation', 'aids', '轮椅、拐杖、助听器', '轮椅 拐杖 助听器 假肢 盲杖', '归县残疾人联合会。老人家里要装扶手的，另看适老化改造。', ['home-adaptation']),
  other('public-security', 'household-register', '上户口、迁户口、销户口', '上户口 迁户口 销户 户口本 没有户口', '归派出所。收养的孩子、捡到的孩子，先问我们办什么证明。', ['adoption', 'unattended-child']),
  other('public-security', 'door-number', '门牌号', '门牌号 门牌掉了 门牌 地址证明', '归派出所。路名、村名才归民政局。', ['place-name']),
  other('public-security', 'identity-card', '身份证', '办身份证 身份证丢了 身份证过期 临时身份证', '归派出所。老人走不动，可以请派出所上门照相。'),
  other('public-security', 'traffic-accident', '交通事故', '车祸 被车撞 交通事故 肇事逃逸', '先打110，伤了人打120。责任和赔偿归交警。家里一下子过不下去，可以申请临时救助。', ['temporary-aid-emergency']),
  other('public-security', 'fraud', '老人被骗钱', '被骗钱 养老诈骗 投资养老 电话诈骗', '马上打110，别再转钱。收据、聊天都留着。', ['nursing-home-admission']),
  other('human-resources', 'pension', '养老保险、养老金', '养老保险 养老金 农保 退休工资 社保断交 养老认证', '归人社局。养老金的认证和高龄津贴的认证是两回事。', ['old-age-allowance']),
  other('human-resources', 'funeral-grant', '丧葬费、抚恤金（交了养老保险的）', '丧葬补助金 退休死了丧葬费 遗属补助', '归人社局，带死亡证明去问。火化费用减免在殡仪馆办。', ['funeral-fee-relief']),
  other('human-resources', 'wages', '欠工资、工伤', '欠工资 讨工钱 老板跑了 工伤', '归人社局的劳动监察。家里断了粮，可以申请临时救助。', ['temporary-aid-spending']),
  other('medical-insurance', 'medical-insurance', '医保报销、交医保', '医保报销 交医保 新农合 慢性病卡 异地报销', '归县医疗保障局。低保、特困的人交医保有补助。'),
  other('medical-insurance', 'long-term-care', '长期护理保险', '长护险 长期护理险 护理保险', '归县医疗保障局。安化有没有开办，先打电话问。失能老人还可以看看“民政通”的消费券。', ['care-consumption-subsidy', 'elderly-service-subsidy']),
  other('agriculture', 'homestead', '宅基地、建房', '宅基地 建房审批 老屋重建 宅基地确权', '先找村里，再到乡镇申请，归县农业农村局管。'),
  other('housing', 'public-housing', '公租房（以前叫廉租房）', '公租房 廉租房 租房补贴 没有房子住', '归县住房和城乡建设局。低保家庭可以优先，我们的认定他们查得到。', ['minimum-living']),
  other('housing', 'unsafe-house', '危房改造', '危房 危房改造 房子要倒 屋顶漏', '找村里和乡镇，归县住房和城乡建设局。房子眼看要倒，先搬出来。', ['minimum-living', 'home-adaptation']),
  other('education', 'tuition', '学费、助学金', '助学金 交不起学费 贫困生补助 读书补助 营养餐', '先找学校和老师，归县教育局。家里实在拿不出来的，可以申请临时救助。', ['temporary-aid-spending', 'unattended-child']),
  other('health', 'one-child', '独生子女、计划生育奖扶', '独生子女费 计生奖扶 失独', '归县卫生健康局，到乡镇卫健的窗口问。'),
  other('health', 'birth-and-death', '出生证、死亡证明', '出生证 补出生证 开死亡证明', '医院开。在家里走的，找村卫生室或者乡镇卫生院开。', ['funeral-fee-relief']),
  other('natural-resources', 'land', '征地、房产证、土地纠纷', '征地补偿 房产证 土地证 迁坟补偿 山界', '归县自然资源局。先找乡镇。', ['ash-placement']),
  other('water', 'resettlement', '水库移民补助', '移民补助 库区移民 移民钱 移民直补', '归县水利局管移民的部门，先问村里和乡镇。'),
  other('justice', 'maintenance', '子女不养老人、争遗产、争孩子', '儿子不养我 不养老人 要抚养费 争孩子 分遗产', '先请村里、司法所调解，调不成到法院。请不起律师，可以申请法律援助。孩子没人管的，告诉我们。', ['minor-harm-report', 'special-hardship']),
  other('market-regulation', 'prices', '乱收费、保健品骗人', '丧葬乱收费 殡仪馆乱收费 保健品骗人 会销', '价格和骗人的买卖归县市场监督管理局，也可以打12345。殡葬乱收费，同时告诉我们。', ['funeral-fee-relief', 'petition']),
  other('discipline', 'corruption', '村干部、公职人员贪钱', '村干部贪污 吃回扣 贪低保钱', '贪钱的事归县纪委监委。低保给没给对，我们来查。', ['petition'])
]

/** Every hand-over this release knows, duties that moved away first. */
export const outsideHandOvers: readonly OutsideHandOver[] = [...movedAway, ...neighbours]
