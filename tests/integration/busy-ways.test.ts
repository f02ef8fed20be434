import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemContext } from '@minsheng/api/composition.ts'
import { deliverNotice, letGo, resumeNotices, settleNotices } from '@minsheng/api/features/notices/index.ts'
import { startStand, type Stand } from '../support/api.ts'
import { noticesAt, SEND } from '../support/waiting-notices.ts'

const MINUTE_MS = 60_000

let stand: Stand
let notices: ReturnType<typeof noticesAt>
beforeAll(async () => {
  stand = await startStand()
  notices = noticesAt(stand)
})
afterAll(async () => { await stand.stop() })

const context = (later = 0) => systemContext(stand.composition.services, new Date(Date.now() + later))
const stateOf = async (id: string) => (await stand.database.pool.query<{ state: string, attempts: number }>('SELECT state, attempts FROM delivery WHERE notice_id = $1', [id])).rows[0]
const jobsOf = async (id: string) => (await stand.database.pool.query('SELECT 1 FROM outbox WHERE payload->>\'noticeId\' = $1', [id])).rows.length

describe('a second try while another message is on its way to the same person', () => {
  it('is put off for a moment, not for the ten minutes after which a job counts as lost', async () => {
    const { citizen, id } = await notices.waiting(2)
    await stand.wechat('POST', '/faults', { match: SEND, times: 1, httpStatus: 503 })
    await deliverNotice(context(), id)
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', attempts: 1 })
    const other = await notices.to(citizen)
    await notices.loseAnswer(true)
    await deliverNotice(context(), other)
    expect(await stateOf(other)).toMatchObject({ state: 'sending' })
    const due = 5 * MINUTE_MS
    await resumeNotices(context(due))
    const queued = await jobsOf(id)
    expect(await deliverNotice(context(due), id)).toBe('busy')
    await letGo(context(due), id)
    await settleNotices(context(due))
    await resumeNotices(context(due + MINUTE_MS))
    expect(await jobsOf(id) - queued).toBe(1)
    expect(await deliverNotice(context(due + MINUTE_MS), id)).toBe('done')
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 2 })
  })
})
