/** The bureau's leaders, a section of the bureau, a body attached to it, or a township's service centre (民政所). */
export type UnitKind = 'bureau' | 'section' | 'affiliated' | 'township'

/** `id` is stable and never shown; `name` is what a citizen reads. */
export type Unit = { id: string; name: string; kind: UnitKind }

/** A township or town of the county by its nine-digit code (add `000` for the statistical one). */
export type Township = { code: string; name: string }

/** The 23 townships of 安化县 (430923): 19 镇, 4 乡. */
export const townships: readonly Township[] = [
  { code: '430923101', name: '清塘铺镇' },
  { code: '430923103', name: '仙溪镇' },
  { code: '430923105', name: '长塘镇' },
  { code: '430923106', name: '小淹镇' },
  { code: '430923108', name: '羊角塘镇' },
  { code: '430923109', name: '冷市镇' },
  { code: '430923111', name: '奎溪镇' },
  { code: '430923112', name: '烟溪镇' },
  { code: '430923113', name: '渠江镇' },
  { code: '430923114', name: '平口镇' },
  { code: '430923115', name: '柘溪镇' },
  { code: '430923116', name: '乐安镇' },
  { code: '430923117', name: '滔溪镇' },
  { code: '430923118', name: '梅城镇' },
  { code: '430923119', name: '大福镇' },
  { code: '430923120', name: '马路镇' },
  { code: '430923121', name: '东坪镇' },
  { code: '430923122', name: '江南镇' },
  { code: '430923123', name: '龙塘镇' },
  { code: '430923200', name: '高明乡' },
  { code: '430923209', name: '田庄乡' },
  { code: '430923211', name: '南金乡' },
  { code: '430923212', name: '古楼乡' },
]

/** The unit id of a township's service centre. Refuses nothing: any nine-digit code gives an id. */
export const townshipUnitId = (code: string): string => `township-${code}`

const section = (id: string, name: string): Unit => ({ id, name, kind: 'section' })
const affiliated = (id: string, name: string): Unit => ({ id, name, kind: 'affiliated' })

/** All units; the bureau's leaders direct and approve, the others handle cases. Names are those usual after the reform of 2024; the bureau confirms them by its 三定. */
export const units: readonly Unit[] = [
  { id: 'bureau', name: '局领导', kind: 'bureau' },
  section('office', '办公室'),
  section('finance', '规划财务股'),
  section('social-assistance', '社会救助股'),
  section('elderly-care', '养老服务股'),
  section('ageing', '老龄工作股'),
  section('child-welfare', '儿童福利股'),
  section('social-affairs', '社会事务股'),
  section('social-organisations', '社会组织管理股（行政审批股）'),
  section('charity', '慈善事业与社会工作股'),
  section('place-names', '区划地名股'),
  section('policy-law', '政策法规与综合执法股'),
  affiliated('marriage-registry', '婚姻登记中心'),
  affiliated('rescue-station', '救助管理站（未成年人救助保护中心）'),
  affiliated('economic-verification', '居民家庭经济状况核对中心'),
  affiliated('funeral-centre', '殡葬事务中心'),
  affiliated('welfare-home', '社会福利院'),
  ...townships.map(({ code, name }): Unit => ({ id: townshipUnitId(code), name: `${name}社会事务综合服务中心`, kind: 'township' })),
]

const unitNames = new Map(units.map(({ id, name }) => [id, name]))
const townshipsByCode = new Map(townships.map((township) => [township.code, township]))

/** What people call a unit, by its id; `null` for none and for an id nobody knows. */
export const unitName = (id: string | null): string | null => unitNames.get(id ?? '') ?? null

/** A township by its nine-digit code; `null` for none and for a code that is not of this county. */
export const townshipOf = (code: string | null): Township | null => townshipsByCode.get(code ?? '') ?? null

/** What people call a township, by its nine-digit code; `null` like `townshipOf`. */
export const townshipName = (code: string | null): string | null => townshipOf(code)?.name ?? null
