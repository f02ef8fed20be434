import { dayOrNull } from '@minsheng/domain/calendar/day.ts'
import type { When } from '@minsheng/domain/guides/guide.ts'
import { readWhen, writeWhen } from '@minsheng/domain/guides/when-text.ts'

/** A value as a cell of a sheet holds it, and read back: the value, or what is wrong and how to mend it. */
export type Codec<V> = { write: (value: V) => string, read: (text: string) => { value: V } | { problem: string } }

// A break inside one sentence; a cell's own breaks part one item from the next.
const INNER_BREAK = '⏎'
const outward = (text: string): string => text.replaceAll('\n', INNER_BREAK)
const inward = (text: string): string => text.replaceAll(INNER_BREAK, '\n')
const partsOf = (text: string, sign: RegExp): string[] => text.split(sign).map((part) => part.trim()).filter((part) => part !== '')

/** Words that must be there. */
export const words: Codec<string> = { write: outward, read: (text) => text === '' ? { problem: '这一格要填' } : { value: inward(text) } }

/** Words, or nothing. */
export const wordsOrNot: Codec<string | null> = { write: (value) => outward(value ?? ''), read: (text) => ({ value: text === '' ? null : inward(text) }) }

/** A short name in Latin letters. */
export const slug: Codec<string> = { write: (value) => value, read: (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) ? { value: text } : { problem: '编号只能用小写字母、数字和短横，如 old-age-allowance' } }

export const slugOrNot: Codec<string | null> = { write: (value) => value ?? '', read: (text) => text === '' ? { value: null } : slug.read(text) }

/** One thing to a line. */
export const lines: Codec<readonly string[]> = { write: (value) => value.map(outward).join('\n'), read: (text) => ({ value: partsOf(text, /\r?\n/).map(inward) }) }

/** Short names, one to a line or parted by commas. */
export const slugs: Codec<readonly string[]> = {
  write: (value) => value.join('\n'),
  read: (text) => {
    const parts = partsOf(text, /[\s,，、;；]+/)
    const wrong = parts.find((part) => !/^[A-Za-z0-9]+(?:-[a-z0-9]+)*$/.test(part))
    return wrong === undefined ? { value: parts } : { problem: `“${wrong}”不是编号，一行写一个编号` }
  }
}

/** A whole number. */
export const whole = (least: number, most: number): Codec<number> => ({
  write: String, read: (text) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most ? { value: Number(text) } : { problem: `要填 ${least} 到 ${most} 的整数` }
})

/** 是 or 否. */
export const yesNo: Codec<boolean> = { write: (value) => value ? '是' : '否', read: (text) => text === '是' ? { value: true } : text === '否' || text === '' ? { value: false } : { problem: '只填“是”或者“否”' } }

/** One of a few things, by its Chinese name. */
export const among = <V extends string>(names: Readonly<Record<V, string>>): Codec<V> => ({
  write: (value) => names[value],
  read: (text) => {
    const found = (Object.keys(names) as V[]).find((value) => names[value] === text)
    return found === undefined ? { problem: `只能填：${Object.values(names).join('、')}` } : { value: found }
  }
})

/** When something applies. */
export const when: Codec<When> = {
  write: writeWhen,
  read: (text) => {
    const read = readWhen(text)
    return read === null ? { problem: '要写成 问题编号=答案编号，几个答案用逗号隔开，同时满足用 & 连接，任一种情况用 | 隔开，如 who=self & income=none' } : { value: read }
  }
}

/** A day, or nothing. */
export const dayOrNot: Codec<string | null> = { write: (value) => value ?? '', read: (text) => text === '' ? { value: null } : dayOrNull(text) === null ? { problem: '日期要写成 2026-12-31 这样' } : { value: text } }

type Answers = readonly { id: string, text: string }[]
/** Answers of a question, one to a line: 编号：答案. */
export const answers: Codec<Answers> = {
  write: (value) => value.map(({ id, text }) => `${id}：${outward(text)}`).join('\n'),
  read: (text) => {
    const read = partsOf(text, /\r?\n/).map((part) => /^([a-z0-9]+(?:-[a-z0-9]+)*)\s*[：:]\s*(.+)$/.exec(part))
    if (read.length < 2) return { problem: '至少两个答案，一行一个，写成 编号：答案' }
    const wrong = read.indexOf(null)
    return wrong >= 0 ? { problem: `第 ${wrong + 1} 个答案没有写成 编号：答案，如 self：我自己` } : { value: read.map((match) => ({ id: match?.[1] ?? '', text: inward(match?.[2] ?? '') })) }
  }
}
