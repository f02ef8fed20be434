import type { Benefit, BenefitFinder } from './benefits.ts'
import { ask, when } from './catalogue/write.ts'
import type { GuideQuestion } from './guide.ts'
import type { GuideId } from './guide-ids.ts'

// How a parent may be, for 民发〔2019〕62号 and 民发〔2020〕125号. `unsure` and `lost-short` leave open what has to be asked.
const parentAnswers: readonly (readonly [string, string])[] = [
  ['able', '在，能带孩子'], ['unsure', '在，能不能带孩子说不准'], ['dead', '去世了'], ['declared', '法院宣告失踪了'], ['lost', '联系不上、不管孩子，半年以上'], ['lost-short', '联系不上，还没到半年'],
  ['custody', '坐牢、强制戒毒、被关，半年以上'], ['disabled', '一、二级残疾，或者三、四级智力、精神残疾'], ['ill', '得大病，带不了孩子'], ['barred', '法院撤销了监护资格，或者被遣送出境']
]
const gone = 'dead,declared'
const away = 'lost,lost-short,custody,disabled,ill,barred'
const orphaned = `father=${gone} & mother=${gone}`
const unattended = `father=${away} & mother=${away},${gone},unsure | father=${gone} & mother=${away},unsure | father=unsure & mother=${away},${gone}`

/** What a household is asked, in the order it is asked: who lives there first, since the rest hangs on it. */
const questions: readonly GuideQuestion[] = [
  ask('home', '家里有下面哪些人？', [['child', '没满18岁的孩子'], ['old', '60岁以上的老人'], ['disabled', '有残疾证的人'], ['adult', '只有身体好的大人']], { many: true, help: '有几样选几样。' }),
  ask('earner', '家里主要赚钱的人怎么了？', [['fine', '还在赚钱'], ['dead', '去世了'], ['left', '走了、联系不上'], ['custody', '坐牢、强制戒毒'], ['ill', '病了、伤了、残疾了'], ['jobless', '没事做、没收入'], ['nobody', '家里本来就没人赚钱']], { many: true }),
  ask('income', '家里的钱够不够过日子？', [['enough', '够用'], ['tight', '紧巴巴，勉强过'], ['short', '不够，吃穿都成问题']]),
  ask('status', '现在吃低保这些吗？', [['none', '都没有'], ['minimum', '在吃低保'], ['margin', '是低保边缘'], ['hardship', '是特困（五保）']]),
  ask('trouble', '最近有没有遇到下面的事？', [['danger', '现在就断粮、没地方住、等钱救命'], ['accident', '火灾、车祸等突然出的事'], ['death', '家里有人刚去世'], ['medical', '看病花钱，撑不住了'], ['school', '孩子读书，交不起钱'], ['rehab', '残疾康复花钱，撑不住了'], ['none', '都没有']], { many: true, help: '有几样选几样。' }),
  ask('father', '孩子的爸爸现在怎样？', parentAnswers, { only: 'home=child', help: '离了婚、再婚了的，也照他现在的情况选。' }),
  ask('mother', '孩子的妈妈现在怎样？', parentAnswers, { only: 'home=child', help: '离了婚、再婚了的，也照她现在的情况选。' }),
  ask('old', '老人是什么情况？', [['sixty', '60到79岁'], ['eighty', '80到99岁'], ['hundred', '100岁以上'], ['helpless', '吃饭、穿衣、上厕所要人帮'], ['alone', '一个人住，或者只有两个老人住'], ['kinless', '没有儿女，或者该养的人自己也养不起']], { many: true, only: 'home=old', help: '几个老人的情况合起来选。' }),
  ask('disabled', '残疾人是什么情况？', [['heavy', '一级、二级'], ['mental', '三级、四级，智力或者精神残疾'], ['light', '其他等级'], ['kinless', '没有人养，或者该养的人自己也养不起']], { many: true, only: 'home=disabled', help: '看残疾证上的等级，几个人的合起来选。' })
]

type Row = { id: GuideId, name: string, only: string, why: string, next: string, urgent?: boolean }
const benefit = ({ id, only, urgent = false, ...said }: Row): Benefit => ({ id, guideId: id, when: when(only), urgent, ...said })

const poor = 'income=tight,short'
const earnerLost = 'earner=dead,left,custody,ill,jobless,nobody'
const notDestitute = 'status=none,minimum,margin'

const forHouseholds: readonly Benefit[] = [
  benefit({ id: 'temporary-aid-emergency', name: '急难型临时救助', only: 'trouble=danger', urgent: true, why: '现在就过不下去的，可以先救助，手续过后补。', next: '现在就打电话给乡镇民政所，或者请村干部打。有人受伤、病重的，先打120。不用等材料。' }),
  benefit({ id: 'temporary-aid-spending', name: '临时救助', only: `income=short | ${poor} & trouble=accident,death,medical,school,rehab | ${poor} & ${earnerLost}`, why: '赚钱的人没了、突然出事、看病读书花费太大，一时过不去的，可能符合。看花了多少、家里还撑不撑得住。', next: '带身份证和花钱的单据，到乡镇民政所申请。在吃低保的也可以申请。' }),
  benefit({ id: 'minimum-living', name: '低保（最低生活保障）', only: `${poor} & status=none,margin | status=margin & home=disabled | status=margin & trouble=medical`, why: '一家人的人均收入低于当地低保线，存款、车、房也不超规定，可能符合。低保边缘家庭里的重残、大病人员，可以一个人单独申请。', next: '到户口所在地的乡镇民政所申请。家里大人都要签核对授权书，先下载表，一次签齐。' }),
  benefit({ id: 'minimum-living-margin', name: '低保边缘家庭', only: `${poor} & status=none`, why: '没够上低保，但人均收入在低保线的1.5倍以内、家产符合规定，可能符合。', next: '和低保一张表，一起申请。没评上低保的，请乡镇接着认定这个。' }),
  benefit({ id: 'rigid-spending', name: '刚性支出困难家庭', only: 'trouble=medical,school,rehab & status=none', why: '不吃低保，但近12个月看病、读书、康复的花费占全家收入太多，可能符合。比例由当地规定。', next: '把近12个月的结算单、缴费单找齐，到乡镇民政所申请。' }),
  benefit({ id: 'special-hardship', name: '特困（五保）供养', only: `${poor} & ${notDestitute} & old=kinless | ${poor} & ${notDestitute} & disabled=kinless`, why: '老人、重度残疾人没有收入、没有人养（或者该养的人养不起），可能符合。批了特困，就不再领低保。', next: '打电话给乡镇民政所，请人上门办。本人不能拿主意的，村里应当主动帮着申请。' }),
  benefit({ id: 'funeral-fee-relief', name: '基本殡葬服务费减免', only: 'trouble=death', why: '家里有人去世、办丧事，基本殡葬服务的费用可能减免。减哪些，看省、市、县的规定。', next: '办火化的时候，同殡仪馆说要办减免，问清带什么。去世的人在领补贴的，告诉乡镇停发。' })
]

const forPeople: readonly Benefit[] = [
  benefit({ id: 'orphan', name: '孤儿基本生活费', only: orphaned, why: '孩子没满18岁，父母都去世或者都被法院宣告失踪，可能符合。', next: '打电话给村儿童主任或者乡镇民政所，约上门办。户口、去世信息由他们查。' }),
  benefit({
    id: 'unattended-child', name: '事实无人抚养儿童补贴', only: unattended,
    why: '关键看另一个大人能不能带：父母两个人，每个人都落在去世、失踪、重残、重病、坐牢戒毒或者被关半年以上、失联半年以上、被撤销监护资格、被遣送出境里面，才可能符合。有一个在、能带孩子的，不符合。',
    next: '打电话问村儿童主任。联系不上的，今天就到派出所报案，从受理那天算，满半年还找不到才能办。孩子没饭吃的，先说急难。'
  }),
  benefit({ id: 'disability-living', name: '困难残疾人生活补贴', only: 'home=disabled & status=minimum,margin', why: '有残疾证又吃低保的，可能符合，几级都行。低保边缘的，看县里有没有放宽。特困、工伤领了护理费的，不能再领。', next: '带身份证、社保卡，到哪个乡镇民政所都能申请。走不动的约上门。' }),
  benefit({ id: 'disability-care', name: '重度残疾人护理补贴', only: `disabled=heavy,mental & ${notDestitute}`, why: '一级、二级残疾的可能符合，不看收入。三级、四级智力或者精神残疾的，看县里有没有放宽。', next: '和生活补贴一张表，一起申请。卧床的约上门。' }),
  benefit({ id: 'old-age-allowance', name: '高龄津贴', only: 'old=eighty,hundred', why: '满80岁的老人可能符合，一般不看收入。年龄和钱数看当地规定。', next: '带老人身份证、社保卡到乡镇民政所申请，走不动的约上门。' }),
  benefit({ id: 'centenarian', name: '百岁老人长寿保健补助', only: 'old=hundred', why: '满100岁的老人可能符合。和高龄津贴能不能一起领，看当地规定。', next: '打电话给乡镇民政所，请人上门办。' }),
  benefit({ id: 'elderly-service-subsidy', name: '经济困难高龄、失能老人养老服务补贴', only: 'old=eighty,hundred,helpless & status=minimum,margin', why: '低保等困难家庭里，高龄或者不能自理的老人，可能符合。', next: '打电话给乡镇民政所，约人上门评一评自理能力。' }),
  benefit({ id: 'care-consumption-subsidy', name: '失能老人养老服务消费补贴', only: 'old=helpless', why: '满60岁、中度以上失能的老人可能符合，不看收入。要先评估。', next: '用手机“民政通”申请评估。不会用的，请家里人或者村干部代办。' }),
  benefit({ id: 'home-adaptation', name: '老年人家庭适老化改造', only: 'old=eighty,hundred,helpless & status=minimum,margin,hardship | old=sixty & home=disabled & status=minimum,margin,hardship', why: '特困、低保、低保边缘家庭里，高龄、失能、残疾的老人，家里装扶手、改厕所，可能有补助。', next: '到乡镇民政所报名，等人上门看房子。不要自己先改。' })
]

/** What a household may be entitled to, as this release ships it; the bureau edits it. Each is only ever 可能符合，请核实. */
export const benefitFinder: BenefitFinder = { questions, benefits: [...forHouseholds, ...forPeople] }
