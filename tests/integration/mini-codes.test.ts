import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { keepMiniCodes } from '@minsheng/api/mini-codes.ts'
import { startStand, type Stand } from '../support/api.ts'
import { publishGuide } from '../support/contents.ts'
import { answerNoOf, caseAt, fileCase } from '../support/factories.ts'
import type { StaffMember } from '../support/people.ts'

type Asked = { body: string }

const call = '/wxa/getwxacodeunlimit'
let stand: Stand
let editor: StaffMember
beforeAll(async () => {
  stand = await startStand()
  await publishGuide(stand.composition.services)
  editor = await stand.logInAs('editor', 'office')
})
// Like a process that has just started; what is kept in storage stays.
const startAnew = (over: { patienceMs?: number } = {}) => {
  const { services } = stand.composition
  services.miniCodes = keepMiniCodes({ wechat: services.wechat, storage: services.storage, appId: stand.config.wechat.appId, release: 'release', now: () => Date.now(), ...over })
}
beforeEach(async () => {
  await Promise.all([stand.wechat('DELETE', '/requests'), stand.wechat('DELETE', '/faults')])
  // A busy machine of tests is no reason to do without.
  startAnew({ patienceMs: 30_000 })
})
afterAll(() => stand.stop())

const asked = async () => (await stand.wechat<Asked[]>('GET', `/requests?match=${call}`)).map(({ body }) => JSON.parse(body) as { scene: string, page: string })
const fault = (over: object) => stand.wechat('POST', '/faults', { match: call, times: 100, ...over })
const get = (path: string, { client: { token } }: Pick<StaffMember, 'client'>) => fetch(`${stand.baseUrl}/api${path}`, { headers: { authorization: `Bearer ${token}` } })
const image = async (kind: string, id: string, who = editor) => {
  const response = await get(`/staff/codes/${kind}/${id}`, who)
  return { status: response.status, type: response.headers.get('content-type'), bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a code for the wall', () => {
  it('is to be had of every hall and of every guide the public has, and by nobody from outside', async () => {
    const { forEverybody, halls, guides } = await editor.client.ok('GET /staff/codes')
    expect([forEverybody, guides[0]?.id]).toEqual([true, 'marriage'])
    expect(guides).toContainEqual({ id: 'temporary-aid-spending', title: '临时救助（支出型）' })
    expect(halls).toContainEqual({ id: 'marriage-registry', title: '婚姻登记中心' })
    expect(halls.map(({ id }) => id)).not.toContain('bureau')
    const township = await stand.logInAs('township-officer', 'township-430923121')
    expect((await image('hall', 'office', township)).status).toBe(200)
    expect((await stand.anyone.call('GET /staff/codes', {})).status).toBe(401)
  })

  it.each([
    ['hall', 'marriage-registry', 'h=marriage-registry'],
    ['guide', 'temporary-aid-spending', 'g=temporary-aid-spending']
  ])('of a %s is a real picture, and names what it is of', async (kind, id, scene) => {
    const { status, type, bytes } = await image(kind, id)
    expect([status, type, (await sharp(bytes).metadata()).width]).toEqual([200, 'image/png', 860])
    expect(await asked()).toEqual([expect.objectContaining({ page: 'pages/home/index', scene })])
  })

  it('is asked for once, however many want it, and never again', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => image('hall', 'funeral-centre')))
    expect(new Set(many.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await asked()).toHaveLength(1)
    await fault({ errcode: -1 })
    const { services } = stand.composition
    const anotherProcess = keepMiniCodes({ wechat: services.wechat, storage: services.storage, appId: stand.config.wechat.appId, release: 'release', now: () => Date.now() })
    expect(await anotherProcess.read('h=funeral-centre')).toEqual({ ok: true, image: many[0]?.bytes })
    expect(await asked()).toHaveLength(1)
  })

  it.each([[{ errcode: 41030 }, 'code-not-released', 409], [{ errcode: 45009 }, 'code-unavailable', 503], [{ errcode: 40129 }, 'code-unavailable', 503], [{ dropConnection: true }, 'code-unavailable', 503]])('that WeChat refuses with %o is said to be %s, and had later', async (over, code, status) => {
    await fault(over)
    const refused = await image('hall', 'charity')
    expect([refused.status, JSON.parse(refused.bytes.toString())]).toEqual([status, expect.objectContaining({ code })])
  })

  it('of nothing there is asked of nobody', async () => {
    for (const [kind, id] of [['hall', 'bureau'], ['hall', 'nowhere'], ['guide', 'not-published']] as const) expect((await image(kind, id)).status, id).toBe(404)
    expect((await image('case', 'office')).status).toBe(400)
    expect(await asked()).toEqual([])
  })

  it('that is half a picture is not kept', async () => {
    const { services } = stand.composition
    const whole = (await image('hall', 'marriage-registry')).bytes
    const kept: string[] = []
    const codes = keepMiniCodes({
      wechat: { qrCode: async () => ({ ok: true, image: whole.subarray(0, whole.length / 2), type: 'image/png' }) },
      storage: { get: async () => null, put: async (key) => { kept.push(key) } }, appId: 'a', release: 'release', now: () => 0
    })
    expect([await codes.read('h=x'), kept]).toEqual([{ ok: false, reason: 'unavailable' }, []])
    expect((await keepMiniCodes({ ...services, appId: 'a', release: 'trial', now: () => 0 }).forPaper('h=office'))).toBeNull()
  })
})

describe('on paper', () => {
  const receipt = async () => {
    const { citizen, caseNo } = await fileCase(stand)
    return { caseNo, print: async () => {
      const response = await get(`/cases/${caseNo}/paper`, citizen)
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
    } }
  }

  it('a receipt, a guide and a public answer bear the code that leads to them', async () => {
    const { caseNo, print } = await receipt()
    const { bytes } = await print()
    const { caseNo: answered } = await caseAt(stand, 'published')
    const answerNo = answerNoOf(answered)
    for (const page of ['/zhinan/temporary-aid-spending.pdf', `/gongkai/${answerNo}.pdf`]) expect((await fetch(`${stand.baseUrl}${page}`)).status).toBe(200)
    const scenes = (await asked()).map(({ scene }) => scene)
    expect(scenes.filter((scene) => scene !== 'g=temporary-aid-spending')).toEqual([`c=${caseNo}`, `a=${answerNo}`])
    expect(bytes.toString('latin1')).toMatch(/\/Width 860\b/)
  })

  it('bear the address of the web page when WeChat has none: nothing fails and nobody waits long', async () => {
    const { print } = await receipt()
    await fault({ latencyMs: 15_000 })
    startAnew()
    const { miniCodes } = stand.composition.services
    const waited = async (scene: string) => {
      const before = Date.now()
      expect(await miniCodes.forPaper(scene)).toBeNull()
      return Date.now() - before
    }
    const first = await waited('h=place-names')
    expect(first).toBeLessThan(15_000)
    expect(await waited('h=elderly-care')).toBeLessThan(first)
    expect(await miniCodes.forPaper('g=temporary-aid-spending')).toBeInstanceOf(Buffer)
    const { status, bytes } = await print()
    expect([status, (await asked()).map(({ scene }) => scene)]).toEqual([200, ['h=place-names']])
    expect(bytes.toString('latin1')).toMatch(/\/Width 480\b/)
  })
})
