import type { Output } from '@minsheng/contract/index.ts'
import { persist } from './api.ts'
import type { Citizens } from './citizens.ts'
import type { Ledger } from './ledger.ts'
import { submissionOf, type Message } from './messages.ts'
import type { Phones } from './sandbox.ts'

export type Receipt = Output<'POST /cases'>
type Counter = { citizens: Citizens, phones: Phones, ledger: Ledger, templateIds: readonly string[] }

/** Files a message as its citizen would: allows the notices, submits, and adds what did not fit. Again is the same case. */
export const fileMessage = async ({ citizens, phones, ledger, templateIds }: Counter, message: Message): Promise<Receipt> => {
  const { openid, call } = await citizens.of(message.user)
  const { submissionId, consentId, type, title, statement, supplements } = submissionOf(message)
  await persist(ledger, '允许订阅', () => phones.allow(openid, templateIds))
  const choices = templateIds.map((templateId) => ({ templateId, choice: 'accept' as const }))
  await call('上报订阅', 'POST /notices/consents', { body: { consentId, choices } })
  const receipt = await call('提交', 'POST /cases', { body: { submissionId, type, title, statement, townshipCode: null, fileIds: [], publicity: 'public' } })
  for (const { supplementId, text } of supplements) {
    await call('补充说明', 'POST /cases/:caseNo/supplements', { params: { caseNo: receipt.caseNo }, body: { supplementId, text } })
  }
  return receipt
}
