import { type Cue, isDenied } from './cues.ts'
import type { Statement } from './read-statement.ts'
import { townships, townshipUnitId, units } from './units.ts'

/** Whom a text accuses: a public official or village cadre, a unit of the bureau, a township. */
export type Accused = {
  /** Words that name the office of the accused person, or null when no official is accused of wrongdoing. */
  official: string | null
  /** What the official is said to have done. */
  deed: string | null
  /** Units that must not be given the case (信访工作条例 第28、30条). */
  unitIds: readonly string[]
}

// Village cadres and public officials by their office. 业委会主任, 班主任 and 物业经理 are none.
const CADRE =
  '(?:村支部?书记|支部书记|村书记|支书|村主任|村委会?主任|居委会主任|村长|村干部|村官|村委会?(?:成员|班子|干部)?|村里的?干部|村上的?干部|驻村干部|村会计|村组长|组长|妇女主任|妇联主席|社区干部|社区书记|社区主任)'
const OFFICER =
  '(?:镇长|乡长|副镇长|副乡长|镇干部|乡干部|镇政府|乡政府|镇里的?干部|乡里的?干部|镇上的?干部|民政所长?|民政办(?:主任)?|民政专干|民政助理|民政干部|民政局(?:局长|领导|干部|的人)?|所长|局长|副局长|股长|科长|站长|县长|书记|(?<!业委会|委员会|班|物业|公司)主任|经办人|办事员|(?:民政|低保|镇里|镇上|乡里|窗口|局里|救助站|登记处|社保)[^，。,]{0,4}工作人员|民政所(?:有个|的)人|公务员|国家干部|干部|当官的|(?:敬老院|福利院|养老院|卫生院)[^。，,]{0,8}院长|院长(?=[一-龥]{2,3}把)|殡仪馆馆长|登记员|婚姻登记处|会计|(?:股|中心|站|局|办|馆|院|政府)的(?:人|干部))'
const GRAVE =
  '(?:(?:弄|塞|放)进了?(?:低保|特困)|(?:折子|存折|低保卡|银行卡)[^。，,]{0,10}(?:拿走|扣)|(?:没|不|未)入账|不上班照发工资|[“"]意思[”"](?:一下)?|先?表示表示|孝敬他|(?:亲?姐姐?|妹妹?|嫂子?|弟媳|侄媳妇?|小?舅子|岳母|岳父|丈母娘|姑|姨|舅|堂|表|外甥|媳妇?)[^。，,]{0,10}(?:(?:全都|都|全部)是?吃?|也?(?:吃|享受|拿|领))(?:着|上)?(?:低保|特困|五保|补贴)|贪污|收了?礼|贪了|贪掉|贪占|挪用|克扣|截留|私吞|侵吞|吞了|吞掉|鲸吞|冒领|套取|骗取|虚报|受贿|索贿|行贿|收(?:了|受|取)?(?:我|我们|他|人家|村民|别人|群众)?[一-龥]{0,4}(?:红包|好处|礼金|贿赂|回扣|烟)|收(?:了)?(?:我|我们|他|人家|村民|别人)[^。，,]{0,6}(?:烟|酒|钱|礼|鸡|肉|\\d+(?:元|块|万))|要(?:了)?(?:我|我们)?[一-龥]{0,3}(?:红包|好处费|回扣|烟酒|烟钱|茶水费|辛苦费|打点)|吃拿卡要|优亲厚友|关系户|关系保|人情保|以权谋私|滥用职权|权钱交易|徇私|舞弊|贪腐|腐败|中饱私囊|私分|代领|(?:岳父|岳母|亲戚|侄子|弟弟|哥哥|老婆|儿子|父母|家人|亲属|兄弟)[^。，,]{0,8}(?:弄成|弄了|弄上|评成|评上|办成|办了|塞进|安排)[^。，,]{0,4}(?:低保|特困|五保|补贴)|扣(?:了|下|掉)?\\d+(?:元|块)?|(?:存折|卡)[^。，,]{0,3}(?:拿去|拿走|取走|骗走)|(?:低保|补贴|指标|名额|救助|特困)[^。，,]{0,8}(?:给了?|都是|留给|分给)[^。，,]{0,6}(?:亲戚|亲属|家人|兄弟|弟弟|哥哥|老婆|侄|小舅子|关系户|自己人)|(?:侄子|弟弟|哥哥|老婆|儿子|亲戚|小舅子|父母|爹娘)[^。，,]{0,6}(?:吃|享受|拿|领)[^。，,]{0,3}(?:低保|特困|五保|补贴)|把[^。，,]{0,10}(?:钱|款|补贴|低保|卡|存折)(?:拿走|扣下|扣了|装进|揣进|弄走|领走|取走)|扣(?:了|下|着|留|在)?[^。，,]{0,6}(?:卡|存折|补贴|钱|款)|(?:卡|存折|钱|款|补贴)[^。，,]{0,4}(?:扣在|扣着|扣了|捏在|拿在))'
const LESSER = '(?:暗箱操作|弄虚作假|打击报复|报复|公款|包庇|勾结|打人|殴打|强奸|乱搞男女|包二奶|违纪|渎职|贿选|欺压|恐吓|强占|霸占|侵占|倒卖|送(?:了)?[一-龥]{0,3}(?:红包|烟酒|礼))'

/** Turns of phrase in which an official or village cadre is accused (监察法 第35条, 信访工作条例 第30条). */
export const accusationCues: readonly Cue[] = [
  { form: new RegExp(`(?:${CADRE}|${OFFICER})[^。！？?；;\\n]{0,26}?${GRAVE}`, 'g'), says: '反映干部违纪违法' },
  { form: new RegExp(`(?:${CADRE}|${OFFICER})[^。！？?；;，,\\n]{0,16}?${LESSER}`, 'g'), says: '反映干部违纪违法' },
  { form: new RegExp(`${GRAVE}[^。！？?；;，,\\n]{0,6}?的${CADRE}`, 'g'), says: '反映干部违纪违法' },
  { form: new RegExp(`(?:举报|检举|控告|揭发)(?!人|投诉|时|的|后|被|信)[^。！？?；;，,\\n]{0,16}?(?:${CADRE}|${OFFICER})`, 'g'), says: '检举干部' },
  { form: /(?:低保|补贴|救助|救济|补助|特困|扶贫)[^。！？?；;\n]{0,16}(?:优亲厚友|关系保|人情保|给了?(?:他|她)?(?:自己)?(?:的)?(?:亲戚|家人|亲属|老婆|兄弟|关系户))/g, says: '反映评定中优亲厚友' }
]

// Who is asked to help is not accused: 请求书记查处贪污, 希望领导重视.
const ADDRESSED = /(?:请|求|希望|望|恳请|盼|向|感谢|尊敬的|找|给|跟|由|让|建议)[^，。,]{0,5}$/
const ASKED = /重视|关心|关注|查处|严查|彻查|调查|核实|回复|过问|惩办|作主|做主|督促|批示|接待|反映|举报给|帮/

type Place = { unitId: string, form: RegExp }

/** What people call the units of the bureau. */
export const accusedPlaces: readonly Place[] = [
  { unitId: 'social-assistance', form: /社会救助股|救助股|低保股|低保办|低保中心/g },
  { unitId: 'economic-verification', form: /核对中心/g },
  { unitId: 'marriage-registry', form: /婚姻登记(?:中心|处|员|所)/g },
  { unitId: 'rescue-station', form: /救助(?:管理)?站/g },
  { unitId: 'funeral-centre', form: /殡仪馆|殡葬(?:事务|管理)(?:中心|所)|火葬场/g },
  { unitId: 'welfare-home', form: /福利院|福利中心/g },
  { unitId: 'office', form: /(?:民政局)?办公室(?:主任|的|工作)/g },
  { unitId: 'elderly-care', form: /养老(?:服务)?股/g },
  { unitId: 'ageing', form: /老龄(?:工作)?股|老龄办/g },
  { unitId: 'child-welfare', form: /儿童福利股|未保中心/g },
  { unitId: 'social-affairs', form: /社会事务股/g },
  { unitId: 'social-organisations', form: /社会组织(?:管理)?股|行政审批股/g },
  { unitId: 'charity', form: /慈善(?:事业)?股|慈善(?:总)?会/g },
  { unitId: 'place-names', form: /区划(?:地名)?股/g },
  { unitId: 'finance', form: /(?:规划)?财务股/g }
]

// What is said against a unit, nearby: how it treats people or keeps them waiting.
// How people were treated is often told a sentence later.
const TREATED = /态度|骂|吼|看手机|玩手机|刁难|受辱|推诿/

const AGAINST =
  /态度|推诿|踢皮球|不作为|不给|(?<!办)不办|不理|不管|拖|乱|收了|多收|收费|刁难|骂|吼|凶|不受理|没人|敷衍|不接电话|玩手机|吃拿卡要|红包|好处|贪|克扣|挪用|截留|私吞|虐待|打人|偏心|违规|不公|投诉|举报|不负责|拒绝|欺|冒领|优亲厚友|勾结|包庇|强制|拒不|压着/

const near = (text: string, at: number, length: number): boolean =>
  AGAINST.test(text.slice(Math.max(0, at - 16), at + length + 30)) || TREATED.test(text.slice(at, at + length + 70))

const complainedUnits = (text: string): string[] => accusedPlaces
  .filter(({ form }) => [...text.matchAll(form)].some((match) => near(text, match.index, match[0].length) && !isDenied(text, match.index) && !/(?:冒充|假冒|假借|以)[^，。]{0,6}$/.test(text.slice(Math.max(0, match.index - 8), match.index))))
  .map(({ unitId }) => unitId)

// 镇政府, 民政所, 村干部: whoever is accused in a township or its villages, its service centre must not judge (第30条).
const LOCAL = /民政所|民政办|镇政府|乡政府|镇里|乡里|镇上|乡上|镇干部|乡干部|镇长|乡长|村|社区|支书|组长|民政专干|民政助理|服务中心|党委|敬老院/

const accusedTownships = (text: string, official: string | null): string[] => townships
  .filter(({ name }) => {
    const at = text.indexOf(name)
    if (at < 0) return false
    if (official !== null) return true
    const place = text.slice(at, at + name.length + 24)
    return LOCAL.test(place.slice(name.length)) && AGAINST.test(text.slice(Math.max(0, at - 12), at + 60))
  })
  .map(({ code }) => townshipUnitId(code))

const accusation = (statement: Statement): { official: string, deed: string } | null => {
  for (const cue of accusationCues) {
    for (const { 0: words, index } of statement.text.matchAll(cue.form)) {
      if (isDenied(statement.text, index) || ASKED.test(words)) continue
      if (!ADDRESSED.test(statement.text.slice(Math.max(0, index - 8), index))) return { official: words, deed: cue.says }
    }
  }
  return null
}

/** Whom the statement accuses, so that the case is given to nobody of them. Words of praise and denial accuse nobody. */
export const findAccused = (statement: Statement): Accused => {
  const found = accusation(statement)
  const known = new Set(units.map(({ id }) => id))
  const unitIds = [...complainedUnits(statement.text), ...accusedTownships(statement.text, found?.official ?? null)].filter((id) => known.has(id))
  return { official: found?.official ?? null, deed: found?.deed ?? null, unitIds }
}
