/** `2026-01-05` → 2026, 1, 5: as people write them. */
export const partsOfDay = (day: string): string[] => {
  const [year = '', month = '', date = ''] = day.split('-')
  return [year, month.replace(/^0/, ''), date.replace(/^0/, '')]
}

/** Three numbers as a day; what is not whole yet stays visibly not whole, so that the rule can say so. */
export const dayOfParts = (parts: readonly string[]): string => {
  const [year = '', month = '', date = ''] = parts
  return year || month || date ? [year, month.padStart(month ? 2 : 0, '0'), date.padStart(date ? 2 : 0, '0')].join('-') : ''
}
