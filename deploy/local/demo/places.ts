import type { Input } from '@minsheng/contract/index.ts'
import { townshipUnitId, unitName } from '@minsheng/domain/routing/units.ts'
import { demoPeople } from './people.ts'
import type { Piece } from './put-up.ts'
import { dongping, meicheng } from './story.ts'

type Place = NonNullable<Input<'PUT /staff/contents/:contentId'>['body']['body']['place']>
type Bureau = { phone: string | null, address: string }
type Person = [login: string, title: string, duty: string, guideIds: string[]]

const HOURS = '周一至周五 上午 8:30—12:00，下午 14:30—17:30（演示）'

const room = (id: string, label: string, kind: 'office' | 'window' | 'door' | 'stairs' | 'toilet' | 'hall', x: number, y: number, width: number, height: number) => ({ id, label, kind, x, y, width, height })

const hall: Piece = {
  kind: 'floor-plan', key: 'demo-hall', daysAgo: 0,
  body: {
    floorPlan: {
      key: 'demo-hall', name: '民政局一楼（演示）', floor: '一楼', ratio: 1.6,
      rooms: [
        room('r101', '101', 'window', 0, 0, 24, 36), room('r102', '102', 'office', 26, 0, 22, 36), room('r103', '103', 'office', 50, 0, 22, 36), room('r104', '104', 'office', 74, 0, 26, 36),
        room('hall', '大厅', 'hall', 24, 42, 48, 32), room('r105', '105', 'office', 0, 42, 22, 30), room('r106', '106', 'office', 74, 42, 26, 30),
        room('stairs', '楼梯', 'stairs', 0, 78, 18, 22), room('door', '大门', 'door', 38, 84, 20, 16), room('toilet', '厕所', 'toilet', 80, 78, 20, 22)
      ]
    }
  }
}

const peopleOf = (people: readonly Person[], { phone }: Bureau): Place['people'] => people.map(([login, title, duty, guideIds]) => ({ name: demoPeople.find((each) => each.login === login)?.name ?? login, title, duty, phone, guideIds }))

const placeOf = (unitId: string, over: Partial<Place>, people: readonly Person[], bureau: Bureau): Piece => ({
  kind: 'place', key: unitId, daysAgo: 0,
  body: {
    place: {
      unitId, name: unitName(unitId) ?? unitId, address: bureau.address, room: null, floorPlan: null, roomId: null, hours: HOURS, phone: bureau.phone, people: peopleOf(people, bureau),
      townshipCode: null, villages: [], note: '演示内容', verified: false, ...over
    }
  }
})

const inHall = (no: string): Partial<Place> => ({ room: no, floorPlan: 'demo-hall', roomId: `r${no}`, note: '进大门，看门牌（演示内容）' })

const township = (code: string, name: string, villages: Place['villages'], people: readonly Person[], bureau: Bureau): Piece =>
  placeOf(townshipUnitId(code), { address: `安化县${name}（演示地址）`, townshipCode: code, villages, phone: null }, people, { ...bureau, phone: null })

const village = (name: string, assistant: string, childDirector: string) => ({ name, assistant: { name: assistant, phone: null }, childDirector: { name: childDirector, phone: null } })

/** A floor of the demo county hall with who sits in its rooms, and two townships with two invented villages each. Telephones are the demo bureau's or none. */
export const demoPlaces = (bureau: Bureau): readonly Piece[] => [
  hall,
  placeOf('social-assistance', inHall('101'), [['guzhang-jiuzhu', '股长', '社会救助全面工作', []], ['jingban-jiuzhu', '经办人', '低保、特困、临时救助', ['minimum-living', 'special-hardship', 'temporary-aid-spending', 'temporary-aid-emergency']]], bureau),
  placeOf('child-welfare', inHall('102'), [['guzhang-ertong', '股长', '儿童福利全面工作', []], ['jingban-ertong', '经办人', '孤儿、事实无人抚养儿童', []]], bureau),
  placeOf('elderly-care', inHall('103'), [['guzhang-yanglao', '股长', '养老服务全面工作', []], ['jingban-yanglao', '经办人', '敬老院、居家养老', []]], bureau),
  placeOf('ageing', inHall('104'), [['guzhang-laoling', '股长', '老龄工作', []], ['jingban-laoling', '经办人', '高龄津贴', []]], bureau),
  placeOf('social-affairs', inHall('105'), [['guzhang-shiwu', '股长', '社会事务', []], ['jingban-shiwu', '经办人', '残疾人两项补贴、殡葬惠民', []]], bureau),
  placeOf('office', inHall('106'), [['shoujie', '首接员', '来信来访登记', []], ['xinxiyuan', '信息员', '网上内容', []]], bureau),
  township(dongping, '东坪镇', [village('青石村（演示）', '龙桂香', '夏小雨'), village('溪口社区（演示）', '谌月华', '姚春燕')], [['dongping-suozhang', '所长', '民政所全面工作', []], ['dongping-jingban', '经办人', '低保、临时救助受理', ['minimum-living']]], bureau),
  township(meicheng, '梅城镇', [village('松林村（演示）', '贺秋菊', '廖冬梅'), village('古井社区（演示）', '蒋满妹', '熊小满')], [['meicheng-suozhang', '所长', '民政所全面工作', []], ['meicheng-jingban', '经办人', '低保、临时救助受理', ['minimum-living']]], bureau)
]
