const escape = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

/** Where something the server showed half hidden (`138****5678`) stands in a text: start and length, or `null`. */
export const findHidden = (text: string, hidden: string): { start: number, length: number } | null => {
  const parts = hidden.split(/\*+/)
  if (parts.every((part) => part.trim() === '')) return null
  const found = new RegExp(parts.map(escape).join('[^\\s，。；、]+?')).exec(text)
  return found ? { start: found.index, length: found[0].length } : null
}

/** `正文 第2个表 第3行` → the second table, the third row; `正文 第4段` → the fourth paragraph. */
export const readPlace = (place: string): { table: number, row: number } | { paragraph: number } | null => {
  const [, table, row] = /第(\d+)个表 第(\d+)行/.exec(place) ?? []
  if (table && row) return { table: Number(table), row: Number(row) }
  const [, paragraph] = /第(\d+)段/.exec(place) ?? []
  return paragraph ? { paragraph: Number(paragraph) } : null
}

/** The first word of a place: which part of the page it is in. */
export const partOf = (place: string): string => place.split(' ')[0] ?? place

/** `材料 2 说明` → the second row of 材料; `第3组` → the third of 组; `条件 第1条`, `公示 第5户` likewise. */
export const rowOf = (place: string): { item: string, no: number } | null => {
  const [, first, counted] = /^第(\d+)(?:个)?(\S+)/.exec(place) ?? []
  if (first && counted) return { item: counted, no: Number(first) }
  const [, item, no] = /^(\S+) 第?(\d+)/.exec(place) ?? []
  return item && no ? { item, no: Number(no) } : null
}
