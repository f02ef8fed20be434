import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { RouteKey } from '@minsheng/contract/index.ts'
import type { Stand } from './api.ts'
import { aCase, versionOf } from './factories.ts'
import type { Citizen, StaffMember } from './people.ts'

/** What must not be seen of a confidential report: who filed it, how to reach them, where they live, what they said. */
export const secret = { name: '欧阳满香', phone: '13873719876', sentence: '会计把我家的低保卡收走三年没有还钱都被他领走了', later: '昨天晚上他又到我屋里来威胁我不许再讲这件事', village: '梅城镇', code: '135790' }
/** The same matter as a keeper tells it. */
export const retold = { title: '反映某会计扣留低保卡', text: '来信人称，某村财务人员长期扣留困难群众的补助卡并冒领资金，请核实。' }
/** The unit it accuses. */
export const accused = 'township-430923118'

const picture = () => sharp({ create: { width: 40, height: 40, channels: 3, background: '#c03' } }).jpeg().toBuffer()

/** Files a confidential report with a photo, as a new citizen. */
export const fileSecret = async (stand: Stand): Promise<{ citizen: Citizen, caseNo: string, fileId: string }> => {
  const citizen = await stand.newCitizen()
  const fileId = randomUUID()
  await citizen.client.upload(fileId, await picture())
  const { caseNo } = await citizen.client.ok('POST /cases', {
    body: aCase({ type: 'report', identity: 'confidential', accused: [accused], statement: `${secret.sentence}。请为我保密。`, contactName: secret.name, contactPhone: secret.phone, townshipCode: '430923118', fileIds: [fileId], lookupCode: secret.code })
  })
  return { citizen, caseNo, fileId }
}

/** Two who may keep it, the head, and a way to give commands on it. */
export const deskFor = async (stand: Stand, caseNo: string) => {
  const keeper = await stand.logInAs('intake', 'office')
  const second = await stand.newStaff({ roles: ['intake'], unitId: 'ageing' })
  const head = await stand.logInAs('deputy-head', 'bureau')
  const input = async (body: object) => ({ params: { caseNo }, body: { version: await versionOf(keeper, caseNo), ...body } })
  const give = async <K extends RouteKey>({ client }: StaffMember, key: K, body: object = {}) => client.ok(key, await input(body) as never)
  const refused = async <K extends RouteKey>({ client }: StaffMember, key: K, body: object = {}) => client.refusal(key, await input(body) as never)
  return { keeper, second, head, give, refused }
}
export type Desk = Awaited<ReturnType<typeof deskFor>>
