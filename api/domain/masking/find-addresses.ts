import type { Span } from './span.ts'

const NUMBER = '(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,4})'
const PLACE = '(?:村|社区|居委会|村委会|屯|冲|湾|片|庄|寨|垸|乡|镇|街道)'
// Groups of people, not of houses.
const NOT_A_GROUP =
  '(?![民委支两])(?!.{0,3}(?:筹备|工作|调查|领导|协调|检查|督查|督导|巡视|巡察|专案|专家|评议|监督|考核|扶贫|帮扶|党|改|重|小|该|各|每|某|本|全|几|两|个|我|分|乡|镇|和|的|是|为|在|由|被|将|与|及)组)'
// A hamlet is known by the word for its ground: 邓家湾组, 楠河组.
const HAMLET = '(?:(?![在的于和与是为我们你他从到向由及对该各每某本全村区])[一-龥]){1,2}[湾冲坪坝塘垅垄岭屋坡河园桥井丘]'
const COUNTED = '(?<![共建有约拆盖余近多达几每等了买成为同整哪这那某]|\\d|[一二三四五六七八九十百])'
const NOT_COUNTED = '(?!楼房|房屋|房子|住宅|别墅|厂房|高层|多层|危房|民房|建筑|大楼|小楼|平房|新房)'
const UNIT = `(?:${NUMBER}|[东南西北]|[A-Z])单元`
const ROOM = `${NUMBER}(?:室|号房|房(?![间屋价产子地东])|号(?!线|楼)|户(?![人籍主]))`
const FLOOR = `${NUMBER}(?:楼|层)`
const BLOCK = `(?!一[栋幢](?![\\d一二三四五六七八九十]))第?(?:(?:[A-Za-z]-?)?${NUMBER}(?:栋|幢|号楼|#楼|#栋|#(?=\\d)|座(?=\\d{1,2}[楼层]|\\d{3,4}))|[A-Za-z][座栋幢])`
const DOOR = '\\d{1,5}(?:-\\d{1,4}){0,2}号(?:附\\d{1,3}号?)?(?!线|文|令|公告|地铁|国道|省道)'

// Where the part to mask follows a word that stays, it is behind a lookbehind: 村, 路 and 小区 remain readable.
const forms: readonly RegExp[] = [
  new RegExp(`(?:第)?${NUMBER}(?:村民小组|村民组|居民小组|居民组)`, 'g'),
  new RegExp(`(?<=${PLACE})(?:第)?${NUMBER}(?:小)?组(?!织|长制|合|建)(?:${NUMBER}号)?`, 'g'),
  new RegExp(`(?<=村|社区|居委会)${NOT_A_GROUP}[一-龥]{1,3}(?:村民小组|村民组|小组|组)(?![织合建])(?:${NUMBER}号)?`, 'g'),
  new RegExp(`${COUNTED}(?:\\d{1,3}|[二三四五六七八九十]{1,3})组(?![织合建成装团数照]|人马|人员|设备|电梯)(?:${NUMBER}号)?`, 'g'),
  new RegExp(`${HAMLET}组(?![织合建])(?:${NUMBER}号)?`, 'g'),
  new RegExp(`(?<=(?:住|家在|屋在|位于|户籍|老家)[^，。,;；]{2,18}(?:村|社区)\\s?)(?![的在是民委人里支])[一-龥]{1,4}?(?:[湾冲坪坝塘垅垄岭坡洞溪弯]|屋场|院子|大屋|组)(?![织长的里])(?:${NUMBER}号)?`, 'g'),
  new RegExp(`(?<=[路街巷弄里道]|胡同|大道|村[一-龥]{0,4}|屋场)(?:第)?${DOOR}`, 'g'),
  new RegExp(`(?<=小区|花园|公寓|家园|[苑府庭园郡湾居寓]|新村|新城|广场)[A-Z]?\\d{1,3}-\\d{1,4}(?:-\\d{1,4})?(?![\\d.])`, 'g'),
  new RegExp(`门牌(?:号码?)?[为是:\\s：]{0,2}\\d{1,5}(?:-\\d{1,4}){0,2}号?`, 'g'),
  new RegExp(`${COUNTED}${BLOCK}${NOT_COUNTED}(?:\\s?${UNIT})?(?:\\s?${FLOOR})?(?:\\s?${ROOM}|\\s?\\d{3,4}(?!\\d|[年月元万平个户]))?`, 'g'),
  new RegExp(`${COUNTED}${UNIT}(?:\\s?${FLOOR})?(?:\\s?${ROOM}|\\s?\\d{3,4}(?!\\d|[年月元万平个户]))?`, 'g'),
  /(?<![\d.第])\d{3,4}(?:室|号房间?|房(?![间屋价产地源改]))/g,
]

/**
 * House-level addresses of `flat` text: 村民小组, door numbers, blocks, units and rooms. Township, village, street and
 * estate names stay (domain rule: 某村某组). May overlap, unsorted.
 */
export const findAddresses = (flat: string): Span[] =>
  forms.flatMap((form) =>
    Array.from(flat.matchAll(form), (match): Span => ({ kind: 'address', start: match.index, end: match.index + match[0].length })),
  )
