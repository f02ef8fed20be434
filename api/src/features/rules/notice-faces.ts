import type { Output } from '@minsheng/contract/index.ts'
import { entryOf, isNoticeEvent, noticeCatalogue, type NoticeEvent } from '@minsheng/domain/notices/catalogue.ts'
import type { NoticePurpose, NoticeWords } from '@minsheng/domain/notices/entry.ts'
import { exampleNotice } from '@minsheng/domain/notices/example-notice.ts'
import { writtenOut } from '../../gateways/sms/registered-texts.ts'
import { smsOf } from '../notices/index.ts'

type Change = NonNullable<Output<'GET /staff/rules/versions/:versionId'>['notice']>
type Faces = Change['faces']

/** What each purpose is called where its template has no name of its own. */
export const purposeNames: Readonly<Record<NoticePurpose, string>> = { 'case-progress': '办理进度通知', 'case-answered': '答复通知', 'case-published': '答复公开通知', booking: '预约提醒' }

const labels: Readonly<Record<string, string>> = { character_string1: '编号', thing2: '事项', date3: '日期', time3: '时间', phrase4: '状态' }
const EXAMPLE_PHONE = '13800000000'

/** The words of an event as the contract writes them. */
export const writtenWords = ({ title, text, phrase, channels }: NoticeWords): Change['words'] => ({ title, text, phrase, channels: [...channels] })

/** The faces of a notice as a person will see them: by the renderer of every real one, with example facts. */
export const facesOf = (event: NoticeEvent, words: NoticeWords): Faces => {
  const { title, text, purpose, fields } = exampleNotice(event, words)
  const byWechat = words.channels.includes('subscribe') || words.channels.includes('official')
  return {
    inbox: { title, text },
    wechat: byWechat ? { title: purposeNames[purpose], lines: Object.entries(fields).map(([key, value]) => ({ label: labels[key] ?? key, value })) } : null,
    sms: words.channels.includes('sms') ? writtenOut(smsOf('', EXAMPLE_PHONE, { purpose, fields })) : null
  }
}

/** What a version of the words says, beside what was said when it was proposed: `base`, or what ships. */
export const presentChange = ({ subject, body }: { subject: string, body: object }, base: object | null): Change | null => {
  if (!isNoticeEvent(subject)) return null
  const words = body as NoticeWords
  return { event: subject, when: noticeCatalogue[subject].when, words: writtenWords(words), before: writtenWords(base === null ? entryOf(subject) : base as NoticeWords), faces: facesOf(subject, words) }
}
