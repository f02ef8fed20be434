import { createHash } from 'node:crypto'
import type { CaseType } from '@minsheng/contract/case-words.ts'
import { limits } from '@minsheng/contract/limits.ts'

/** One line of the file. */
export type Message = { id: string, user: string, title: string, body: string, reply: string | null }

/** A message as the phone sends it: what does not fit into one statement goes on in supplements. */
export type Submission = {
  submissionId: string
  consentId: string
  type: CaseType
  title: string
  statement: string
  supplements: readonly { supplementId: string, text: string }[]
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex')

/** The same name gives the same UUID for ever: a replay run again sends the same ids. */
export const idFor = (name: string): string => {
  const hex = sha(`minsheng-replay ${name}`)
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

/** WeChat's name for a person of the file. */
export const openidFor = (user: string): string => `oReplay${sha(user).slice(0, 21)}`

type Line = Partial<Record<'id' | 'user' | 'title' | 'body' | 'postedAt' | 'reply', string>>

const toMessage = (text: string, number: number): Message => {
  let line: Line
  try {
    line = JSON.parse(text) as Line
  } catch {
    throw new Error(`第 ${number} 行不是 JSON`)
  }
  const { title = '', body = '', postedAt = '', reply } = line
  const id = String(line.id ?? sha(JSON.stringify([title, body, postedAt])).slice(0, 16))
  return { id, user: String(line.user ?? id), title, body, reply: reply || null }
}

/** The messages of a file. The same id twice would hide a lost message, so it is an error. */
export const readMessages = (text: string): Message[] => {
  const messages = text.split('\n').map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => line.trim() !== '').map(({ line, number }) => toMessage(line, number))
  const seen = new Set<string>()
  for (const { id } of messages) {
    if (seen.has(id)) throw new Error(`编号 ${id} 在文件里出现了两次`)
    seen.add(id)
  }
  return messages
}

/** Cuts a text into parts of at most `size` UTF-16 units, never through one character; joined they are the text. */
export const partsOf = (text: string, size: number): string[] => {
  const parts: string[] = []
  for (let from = 0; from < text.length;) {
    const end = from + size
    const inside = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))
    parts.push(text.slice(from, inside ? end - 1 : end))
    from = inside ? end - 1 : end
  }
  return parts
}

// First fit. A report (举报) is confidential from its first word: nobody plays one in for others.
const typeWords: readonly (readonly [CaseType, RegExp])[] = [
  ['suggestion', /建议|希望能|能否增设|呼吁/],
  ['complaint', /投诉|扰民|违规|违法|乱收费|不作为|黑|强制|欺/],
  ['consultation', /咨询|请问|何时|什么时候|怎么|如何|是否|能不能|吗[？?]/]
]

const typeOf = ({ title, body }: Message): CaseType =>
  typeWords.find(([, words]) => words.test(title))?.[0] ?? typeWords.find(([, words]) => words.test(body))?.[0] ?? 'help'

/** What a message looks like when filed. A title that is too long is cut, and then stands whole before the body. */
export const submissionOf = (message: Message): Submission => {
  const [title = ''] = partsOf(message.title.trim(), limits.title)
  const whole = title === message.title.trim() ? message.body : `${message.title.trim()}\n${message.body}`
  const [statement = '', ...rest] = partsOf(whole, limits.statement)
  return {
    submissionId: idFor(`case ${message.id}`), consentId: idFor(`consent ${message.id}`), type: typeOf(message), title, statement,
    supplements: rest.map((text, i) => ({ supplementId: idFor(`supplement ${message.id} ${i}`), text }))
  }
}
