import { randomUUID } from 'node:crypto'
import type { Stand } from './api.ts'
import { fileCase } from './factories.ts'
import type { Citizen } from './people.ts'
import { templateIds } from './settings.ts'

export const SEND = 'POST /cgi-bin/message/subscribe/send'

/** Notices that wait to be sent, made by the product itself: each tells a citizen that a case was accepted. */
export const noticesAt = (stand: Stand) => {
  const to = async (citizen: Citizen): Promise<string> => {
    const { caseNo } = await fileCase(stand, {}, citizen)
    const intake = await stand.logInAs('intake', 'office')
    await intake.client.ok('POST /staff/cases/:caseNo/accept', { params: { caseNo }, body: { version: 1, unitId: 'ageing' } })
    return (await stand.database.pool.query<{ id: string }>('SELECT id FROM notice WHERE case_no = $1', [caseNo])).rows[0]?.id ?? ''
  }
  return {
    /** One more for somebody who is there already. */
    to,
    /** One for a new citizen with `consents` taps on 允许. */
    waiting: async (consents: number): Promise<{ citizen: Citizen, id: string }> => {
      const citizen = await stand.newCitizen()
      for (let i = 0; i < consents; i += 1) {
        await stand.wechat('POST', '/subscribe', { openid: citizen.openid, tmplIds: [templateIds.progress] })
        await citizen.client.ok('POST /notices/consents', { body: { consentId: randomUUID(), choices: [{ templateId: templateIds.progress, choice: 'accept' }] } })
      }
      return { citizen, id: await to(citizen) }
    },
    /** WeChat's answer to the next message never comes; whether the message does is `delivered`. */
    loseAnswer: (delivered: boolean) => stand.wechat('POST', '/faults', { match: SEND, times: 1, dropConnection: true, afterEffect: delivered })
  }
}
