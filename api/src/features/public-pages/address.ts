import { Check } from 'typebox/value'
import { contract, type Input } from '@minsheng/contract/index.ts'

export type Filters = Input<'GET /answers'>['querystring']
/** What an address of a public page says: the filters of the list, and whether large print is wanted. */
export type Asked = { filters: Filters, large: boolean, understood: boolean }

const names = ['q', 'type', 'township', 'unit', 'month', 'solved', 'cursor'] as const

// People write 2026年3月; addresses kept from before say 2026-03.
const plainMonth = (text: string): string => text.replace(/^(20\d{2})年(0?[1-9]|1[0-2])月?$/, (_, year: string, month: string) => `${year}-${month.padStart(2, '0')}`)

const read = (name: string, text: string): string => name === 'month' ? plainMonth(text) : text

/** Reads an address. A form sends its empty fields too; what is not understood is left out and said. */
export const readAddress = (query: Readonly<Record<string, unknown>>): Asked => {
  const given = names.flatMap((name): [string, string][] => typeof query[name] === 'string' && query[name].trim() !== '' ? [[name, read(name, query[name].replaceAll('\0', '').trim())]] : [])
  const filters = Object.fromEntries(given)
  const understood = Check(contract['GET /answers'].querystring, filters)
  return { filters: understood ? filters as Filters : {}, large: query['da'] === '1', understood }
}

/** An address of ours with what it says, e.g. `/gongkai?q=低保&da=1`. */
export const addressOf = (path: string, said: Readonly<Record<string, string | number | undefined>>, large: boolean): string => {
  const query = new URLSearchParams(Object.entries({ ...said, ...(large ? { da: '1' } : {}) }).flatMap(([name, value]): [string, string][] => value === undefined ? [] : [[name, String(value)]]))
  return query.size > 0 ? `${path}?${query}` : path
}
