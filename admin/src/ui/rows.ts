/** A row moved up (-1) or down (1); at either end it stays where it is. */
export const moveRow = <T>(rows: readonly T[], at: number, by: 1 | -1): T[] => {
  const to = at + by
  const row = rows[at]
  if (row === undefined || to < 0 || to >= rows.length) return [...rows]
  const rest = rows.filter((_, index) => index !== at)
  return [...rest.slice(0, to), row, ...rest.slice(to)]
}

export const setRow = <T>(rows: readonly T[], at: number, row: T): T[] => rows.map((each, index) => index === at ? row : each)

export const dropRow = <T>(rows: readonly T[], at: number): T[] => rows.filter((_, index) => index !== at)
