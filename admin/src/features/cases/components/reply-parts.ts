import { missingParts, replyClosing, replyParts } from '@minsheng/domain/reply/check-reply.ts'

/** The four parts and whether each is written, for the list under the text while somebody types. */
export const partsOf = (text: string) => {
  const missing = missingParts(text)
  return replyParts.map((part) => ({ name: part.name, hint: part.hint, found: !missing.includes(part) }))
}

type Known = { title: string, findings: readonly { text: string }[], visits: readonly { text: string }[] }

/** A frame to write into, filled with what the case already knows: nothing is typed twice. */
export const replyTemplate = ({ title, findings, visits }: Known): string => [
  `您好！您反映的“${title}”一事，我们已经办理，现答复如下：`,
  ...replyParts.map(({ name, heading }) => `${heading}\n${name === '查明事实' ? [...visits, ...findings].map(({ text }) => text).join('\n') : ''}`),
  replyClosing
].join('\n\n')
