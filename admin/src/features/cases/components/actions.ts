/** The commands the panel has a form for, and what they are called on a button. */
export const actionWords = {
  accept: '受理并分派', decline: '不予受理', sign: '签收',
  'record-contact': '记录联系', 'record-finding': '记录调查情况', 'draft-reply': '起草答复',
  'approve-reply': '审核通过', 'return-reply': '退回重拟', reroute: '改派',
  'publication-publish': '核对并公开', 'publication-prepare': '准备公开稿', 'publication-withhold': '不公开'
} as const
export type Action = keyof typeof actionWords

type Progress = { status: string, commands: readonly string[], contacts: readonly unknown[], findings: readonly unknown[] }

/** Everything a person may do now, in the order of the buttons. */
export const actionsOf = (commands: readonly string[]): Action[] =>
  (Object.keys(actionWords) as Action[]).filter((action) => commands.includes(action))

/** While a case is handled the next step is the first one still missing. */
const missingStep = ({ contacts, findings }: Progress): Action =>
  contacts.length === 0 ? 'record-contact' : findings.length === 0 ? 'record-finding' : 'draft-reply'

/**
 * The one step the screen opens by itself, or `null` when the case waits for somebody else. What turns a case back or away
 * (改派, 退回, 不予受理, 不公开) is never opened unasked.
 */
export const primaryOf = (kase: Progress): Action | null => {
  const onward: Action[] = ['accept', 'sign', 'approve-reply', 'publication-publish', 'publication-prepare']
  if (kase.status === 'handling') onward.push(missingStep(kase))
  return onward.find((action) => kase.commands.includes(action)) ?? null
}
