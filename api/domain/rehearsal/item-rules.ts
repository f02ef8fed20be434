import type { DangerSign } from '../routing/urgency.ts'
import { filing } from '../routing/path-cues.ts'

/** What the own limits of an item are chosen by (domain.md §2.2, §4). `applying`: the path is 办事. */
export type ItemFacts = { text: string, matterId: string | null, applying: boolean, accusing: boolean, urgency: DangerSign | null }

type ItemRule = { matters: readonly string[], form?: RegExp, without?: RegExp, ids: readonly string[] }

const item = (matters: string, ids: string, form?: RegExp, without?: RegExp): ItemRule =>
  ({ matters: matters.split(' '), ids: ids.split(' '), ...(form && { form }), ...(without && { without }) })

/** The limits of each item by the stage a text speaks of: all rows whose words are there, else the row without any. */
const itemRules: readonly ItemRule[] = [
  item('minimum-living verification', 'R07e', /(?:不予|未予|拒绝)[^。]{0,14}(?:决定|确认)[^。]{0,40}(?:书面告知|告知申请人|告知书)/),
  item('minimum-living', 'R07c', /公示[^。]{0,8}(?:贴|张)|(?:贴|张贴)[^。]{0,12}公示|今[天日][^。]{0,6}公示/, /(?:期满|已满|结束)/),
  item('minimum-living', 'R07d', /(?:报送|移交|上报|送到?|报)[^。]{0,24}(?:审核确认|县局|县民政局|材料)/),
  item('minimum-living verification', 'R07b', /(?:提请|发起|开展|请予|请贵局|请核对中心)[^。]{0,30}核对/),
  item('minimum-living', 'R07 R07f'),
  item('special-hardship', 'R08c', /(?:重新|再次?|申请|提高)[^。]{0,10}(?:评估|评一下|评定|护理档次)|自理能力[^。]{0,12}(?:变化|下降|评估)/),
  item('special-hardship', 'R08e', /终止[^。]{0,10}公示/),
  item('special-hardship', 'R08r', /(?:不予|未予|拒绝)[^。]{0,14}(?:决定|确认)[^。]{0,40}(?:书面告知|告知申请人)/),
  item('special-hardship', 'R08b', /公示[^。]{0,10}(?:期满|已满|满了|结束)|(?:送到?|报送|移交)[^。]{0,10}(?:县局|县民政局|县级)|请?县[局级][^。]{0,6}审核确认/),
  item('special-hardship', 'R08p', /公示[^。]{0,8}(?:贴|张)|(?:贴|张贴)[^。]{0,12}公示/),
  item('special-hardship', 'R08'),
  item('rigid-spending', 'R09'),
  item('children', 'R14', /经[乡镇村][^。]{0,6}查验|[乡镇][^。]{0,10}(?:报来|报送|移交)|县[^。]{0,8}(?:收齐|确认)/),
  item('children', 'R13'),
  item('vagrants domestic-violence', 'R15'),
  item('adoption', 'R16'),
  item('marriage', 'R16b', /离婚/),
  item('marriage', 'R16c'),
  item('charity illegal-organisation', 'R19d', /募捐(?:活动)?方案|方案[^。]{0,6}备案/),
  item('charity illegal-organisation', 'R19cr', /认定(?:为)?慈善组织|慈善组织(?:的)?认定|认定[^。]{0,6}慈善组织/),
  item('charity illegal-organisation', 'R19cp', /(?:申请|办理|取得)[^。]{0,8}(?:公开募捐资格|公募资格)/, /已(?:经)?取得/),
  item('charity', 'R19c', /登记|设立|成立/),
  item('illegal-organisation', 'R19j', /基金会[^。]{0,16}(?:设立|成立)|(?:设立|成立)[^。]{0,16}基金会/),
  item('illegal-organisation', 'R19m', /(?:民办非企业|民非|社会服务机构)[^。]{0,24}(?:设立|成立|登记)|(?:设立|成立|登记)[^。]{0,24}(?:民办非企业|民非|社会服务机构)/, /变更|注销/),
  item('illegal-organisation', 'R19', /成立|发起|筹备|设立/, /变更|注销/),
  item('illegal-organisation', 'R19bx', /注销/),
  item('illegal-organisation', 'R19b', /变更|更换|改选|换届/),
  item('place-names', 'R23', /(?:批准|批复|同意)[^。]{0,40}(?:更名|命名|改名)|(?:更名|命名|改名)[^。]{0,40}(?:批准|批复|批文)/),
  item('place-names', 'R21', /命名|更名|改名/, /批准|批复|批文/),
  item('nursing-home elderly-services', 'R22b', /备案/),
  item('funeral', 'R21', /(?:公墓|墓地|骨灰堂|殡仪服务站|殡仪馆)[^。]{0,20}(?:建设|新建|拟建|审批|请示|批复|一处)|(?:新建|拟建|建设|兴建|建)[^。]{0,24}(?:公墓|公益性墓地|墓地|骨灰堂|殡仪服务站)/)
]

const fits = ({ matters, form, without }: ItemRule, text: string, matterId: string): boolean =>
  matters.includes(matterId) && (form?.test(text) ?? true) && !without?.test(text)

/**
 * The ids of the limits an item brings: when somebody applies, or when a text says that papers were handed in, accepted, posted
 * or sent on. None for whoever only asks. Source: domain.md §2.2.
 */
export const rulesOfItem = ({ text, matterId, applying, accusing, urgency }: ItemFacts): readonly string[] => {
  if (matterId === null) return []
  if (accusing) return matterId === 'minimum-living' ? ['R20'] : []
  if (matterId === 'temporary-aid' && (applying || urgency !== null)) return urgency === null ? ['R10'] : ['R11']
  const at = applying || urgency !== null || filing.test(text)
  if (!at && !/最迟哪天[^。]{0,8}(?:申请|来)/.test(text)) return []
  const fitting = itemRules.filter((rule) => fits(rule, text, matterId))
  const told = fitting.filter(({ form }) => form !== undefined)
  return (told.length > 0 ? told : fitting).flatMap(({ ids }) => ids)
}
