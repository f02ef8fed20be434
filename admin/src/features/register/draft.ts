import { newClientId } from '../../lib/client-id.ts'
import { today } from '../../lib/dates.ts'
import type { Registration } from './api/register-case.ts'
import { isOutside, isSpoken } from './words.ts'

/** What the clerk has written so far; fields are texts, as they are typed. */
export type Draft = {
  registrationId: string, channel: Registration['channel'], callerPhone: string, callerName: string, type: Registration['type'], townshipCode: string, statement: string, accused: string[]
  identity: Registration['identity'], urgent: 'no' | 'danger' | 'child', publicity: Registration['publicity'], receivedOn: string, lateReason: string, readBack: boolean
  fileIds: string[], source: string, link: string, outsideId: string, postedOn: string
}

export type Change = (patch: Partial<Draft>) => void
/** What a group of fields needs: the draft, what the server refused by field, and the pen. */
export type FieldsProps = { draft: Draft, errors: Record<string, string>, change: Change }

/** An empty sheet, with a fresh id: the same sheet sent twice is one case. */
export const blank = (townshipCode = ''): Draft => ({
  registrationId: newClientId(), channel: 'phone', callerPhone: '', callerName: '', type: 'help', townshipCode, statement: '', accused: [], identity: 'named-private', urgent: 'no',
  publicity: 'private', receivedOn: today(), lateReason: '', readBack: false, fileIds: [], source: '', link: '', outsideId: '', postedOn: ''
})

/** 投诉 and 举报 point at somebody: only of them the clerk asks at whom, as the citizen's form does. */
export const pointsAtSomebody = ({ type }: Pick<Draft, 'type'>): boolean => type === 'complaint' || type === 'report'

const filled = <K extends string>(name: K, text: string) => text.trim() ? { [name]: text.trim() } as Record<K, string> : {}

/** The draft as the server takes it. */
export const toRegistration = (draft: Draft): Registration => ({
  registrationId: draft.registrationId, channel: draft.channel, type: draft.type, townshipCode: draft.townshipCode || null, statement: draft.statement.trim(),
  identity: draft.identity, urgency: draft.urgent === 'no' ? null : draft.urgent, publicity: draft.publicity, receivedOn: draft.receivedOn, readBack: isSpoken(draft.channel) && draft.readBack,
  fileIds: draft.fileIds, ...(pointsAtSomebody(draft) && draft.accused.length > 0 ? { accused: draft.accused } : {}), ...filled('callerName', draft.callerName), ...filled('callerPhone', draft.callerPhone), ...filled('lateReason', draft.lateReason),
  ...(isOutside(draft.channel) ? { outside: { source: draft.source.trim(), link: draft.link.trim() || null, outsideId: draft.outsideId.trim() || null, postedOn: draft.postedOn || null } } : {})
})

/** What is still missing before it can be sent, in the words beside the button. */
export const missingIn = (draft: Draft): string | null => {
  if (draft.statement.trim() === '') return '先写反映内容。'
  if (isOutside(draft.channel) && draft.source.trim() === '') return '先写是哪个网站或单位。'
  if (isOutside(draft.channel) && !draft.link.trim() && !draft.outsideId.trim()) return '网址、编号至少填一样。'
  if (isSpoken(draft.channel) && !draft.readBack) return '读给对方听，对方说对以后打勾。'
  return null
}

/** What the clerk reads aloud before sending. */
export const readBackOf = ({ statement, callerName, callerPhone, receivedOn }: Draft, township: string | undefined, typeWord: string): string =>
  [
    '我读一遍给您听。', callerName.trim() ? `您是${callerName.trim()}，` : '', callerPhone.trim() ? `电话 ${callerPhone.trim()}，` : '', township ? `${township}的，` : '',
    `${receivedOn === today() ? '今天' : '这次'}反映的是一件${typeWord}：${statement.trim() || '……'}`, '。我记得对不对？'
  ].join('').replace(/([。！？])。/g, '$1')
