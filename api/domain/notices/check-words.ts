import { caseNotices } from './catalogue-cases.ts'
import { noticeCatalogue, type NoticeEvent } from './catalogue.ts'
import { channels, type NoticeEntry, type NoticeWords } from './entry.ts'
import { exampleNotice } from './example-notice.ts'
import { isTyped } from './fact-names.ts'
import { fitValue } from './fit-value.ts'
import { namesIn } from './render.ts'

/** One thing wrong with proposed words: in which field, and what to do about it. */
export type WordsFault = { field: keyof NoticeWords, text: string }

/** The longest heading and sentence, in characters. */
export const mostCharacters = { title: 30, text: 200, phrase: 5 } as const
/** The longest value SMS providers take (values.ts of the gateway). */
const SMS_MOST = 20

const lengthOf = (text: string): number => Array.from(text).length
const braced = (name: string) => `{${name}}`
const listed = (names: readonly string[]): string => names.map(braced).join('、')
const withoutNames = (text: string): string => text.replace(/\{[a-zA-Z]+\}/g, '')

const faultsOfLine = (field: 'title' | 'text', line: string, { facts }: NoticeEntry): WordsFault[] => {
  const fault = (text: string): WordsFault => ({ field, text })
  if (line.trim() === '') return [fault('不能空着。')]
  const unknown = [...new Set(namesIn(line))].filter((name) => !facts.includes(name))
  return [
    ...(unknown.length > 0 ? [fault(`这条通知里没有${listed(unknown)}，只能用${listed(facts)}。`)] : []),
    ...(/[{}]/.test(withoutNames(line)) ? [fault(`花括号只用来放${listed(facts)}，别处请去掉。`)] : []),
    ...(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line) ? [fault('写成一段，去掉换行和看不见的符号。')] : []),
    ...(lengthOf(line) > mostCharacters[field] ? [fault(`最多 ${mostCharacters[field]} 个字，现在有 ${lengthOf(line)} 个，请改短。`)] : [])
  ]
}

const faultsOfTitle = (title: string, entry: NoticeEntry): WordsFault[] => {
  const typed = namesIn(title).filter((name) => entry.facts.includes(name) && isTyped(name))
  return [...faultsOfLine('title', title, entry), ...(typed.length > 0 ? [{ field: 'title' as const, text: `${listed(typed)}是工作人员写的话，只能放在内容里，请从标题去掉。` }] : [])]
}

const faultsOfText = (text: string, entry: NoticeEntry): WordsFault[] => {
  const names = namesIn(text)
  const missing = entry.needs.filter((name) => !names.includes(name))
  return [...faultsOfLine('text', text, entry), ...(missing.length > 0 ? [{ field: 'text' as const, text: `内容里要有${listed(missing)}，请加上。` }] : [])]
}

// Han characters alone leave no room for the 【】 that forges a signature of an SMS.
const faultsOfPhrase = (phrase: string): WordsFault[] =>
  fitValue('phrase4', phrase) === phrase && lengthOf(phrase) <= SMS_MOST ? [] : [{ field: 'phrase', text: `微信只收 1 到 ${mostCharacters.phrase} 个汉字，不能有标点、字母、数字和空格。` }]

/** Whether a person can take over: a task of the desk is of a case or of a visit that moved or fell out. */
export const mayUseDesk = (event: NoticeEvent): boolean =>
  Object.hasOwn(caseNotices, event) || (noticeCatalogue[event] as NoticeEntry).channels.includes('desk')

const faultsOfChannels = (event: NoticeEvent, ways: NoticeWords['channels'], entry: NoticeEntry): WordsFault[] => {
  const fault = (text: string): WordsFault[] => [{ field: 'channels', text }]
  const [hadDesk, hasDesk, hasSms] = [entry.channels.includes('desk'), ways.includes('desk'), ways.includes('sms')]
  if (ways.some((way) => !channels.includes(way))) return fault('有不认识的送达方式，请重新选。')
  return [
    ...(new Set(ways).size < ways.length ? fault('同一种方式只写一次。') : []),
    ...(hasDesk && !mayUseDesk(event) ? fault('这条通知没有可以交给工作人员的事，请去掉“工作人员告知”。') : []),
    ...(hasDesk && ways.at(-1) !== 'desk' ? fault('“工作人员告知”总是走得通，排在它后面的轮不到，请放在最后。') : []),
    ...(entry.lawful !== null && !hasDesk ? fault(`${entry.lawful}要求告知到人，请保留“工作人员告知”。`) : []),
    ...(entry.lawful !== null && ways.every((way) => way === 'desk') ? fault('只靠工作人员告知太慢，请至少再选一种方式。') : []),
    // Whoever has no account hears by SMS or from a person, by nothing else.
    ...(entry.lawful === null && hadDesk && !hasDesk && !hasSms ? fault('没有账号的人只收得到短信和工作人员的电话，请至少保留一种。') : [])
  ]
}

const faultsOutside = (event: NoticeEvent, words: NoticeWords): WordsFault[] =>
  Object.entries(exampleNotice(event, words).fields).filter(([field, value]) => field !== 'phrase4' && fitValue(field, value) !== value)
    .map(([field, value]) => ({ field: 'text', text: `微信的 ${field} 放不下“${value}”。` }))

/**
 * Everything wrong with the bureau's own words for an event, each with its field and what to do. Empty: they may be proposed.
 * What goes outside is the phrase and values of the product's own making; what people typed has no way out (domain.md §1.4).
 */
export const wordsFaults = (event: NoticeEvent, words: NoticeWords): WordsFault[] => {
  const entry: NoticeEntry = noticeCatalogue[event]
  const faults = [...faultsOfTitle(words.title, entry), ...faultsOfText(words.text, entry), ...faultsOfPhrase(words.phrase), ...faultsOfChannels(event, words.channels, entry)]
  if (faults.length > 0) return faults
  const { title } = exampleNotice(event, words)
  const long = lengthOf(title) > mostCharacters.title
  return [...(long ? [{ field: 'title' as const, text: `填上编号和日期以后有 ${lengthOf(title)} 个字，最多 ${mostCharacters.title} 个，请改短。` }] : []), ...faultsOutside(event, words)]
}
