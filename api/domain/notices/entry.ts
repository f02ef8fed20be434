/**
 * A way out of the product, in the order it is tried: 订阅消息 of the mini program, template message of the 服务号, SMS, and
 * the desk: a person rings, asks the village helper or posts a letter (domain.md §1.4). The inbox of the product always has it.
 */
export const channels = ['subscribe', 'official', 'sms', 'desk'] as const
export type Channel = (typeof channels)[number]

/** What an outside message is for; the operator maps each to one template of WeChat and one of each SMS provider. */
export type NoticePurpose = 'case-progress' | 'case-answered' | 'case-published' | 'booking'

/** What a notice says, as the bureau may edit it: a heading, a sentence with `{names}` of facts, a phrase of at most five characters, the ways out. */
export type NoticeWords = { title: string, text: string, phrase: string, channels: readonly Channel[] }

/**
 * One line of the catalogue. `when` says in plain words what has happened; `facts` may be named in the words, `needs` must be;
 * `lawful` cites why the person must have been told, so that whoever was not reached becomes a task.
 */
export type NoticeEntry = NoticeWords & {
  purpose: NoticePurpose
  when: string
  facts: readonly string[]
  needs: readonly string[]
  lawful: string | null
}
