import { ask, unreadable, type Line } from './asking.ts'
import { isRecord } from './json.ts'
import type { MessageTemplate, TemplateField, WechatGateway } from './port.ts'

const PATH = '/wxaapi/newtmpl/gettemplate'
const LONG_TERM = 3
const line = /^(.*?)[:：]\s*\{\{(\w+)\.DATA\}\}\s*$/

const allowedIn = (lists: unknown): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const each of Array.isArray(lists) ? lists.filter(isRecord) : []) {
    const values = each['enumValueList']
    if (Array.isArray(values)) found.set(String(each['keywordCode']).replace(/\.DATA$/, ''), values.map(String))
  }
  return found
}

/** The fields in a template's content, one per line such as `受理编号:{{character_string1.DATA}}`. */
export const readFields = (content: string, enumLists: unknown): TemplateField[] => {
  const allowed = allowedIn(enumLists)
  return content.split('\n').flatMap((text) => {
    const [, label = '', key = ''] = line.exec(text.trim()) ?? []
    if (key === '') return []
    return [{ key, label, type: key.replace(/\d+$/, ''), allowed: allowed.get(key) ?? null }]
  })
}

const readTemplate = (item: Record<string, unknown>): MessageTemplate => ({
  templateId: String(item['priTmplId']),
  title: String(item['title']),
  type: Number(item['type']) === LONG_TERM ? 'long-term' : 'one-time',
  fields: readFields(String(item['content'] ?? ''), item['keywordEnumValueList'])
})

/** The subscribe message templates of the mini program, as its account has them now. */
export const createListTemplates = ({ http, tokens }: Line): WechatGateway['listTemplates'] => () =>
  ask(tokens, {}, async (query) => {
    const { data } = await http({ method: 'GET', path: PATH, query })
    if (!Array.isArray(data)) throw unreadable(PATH)
    return { ok: true as const, templates: data.filter(isRecord).map(readTemplate) }
  })
