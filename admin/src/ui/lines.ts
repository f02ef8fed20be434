/** A list of lines being typed: there is always one to type into. */
export const atLeastOne = (lines: readonly string[]): readonly string[] => lines.length > 0 ? lines : ['']

export const setLine = (lines: readonly string[], at: number, text: string): string[] => lines.map((line, index) => index === at ? text : line)

/** An empty line after `at`; a full list stays as it is. */
export const addLine = (lines: readonly string[], at: number, most: number): string[] =>
  lines.length >= most ? [...lines] : [...lines.slice(0, at + 1), '', ...lines.slice(at + 1)]

export const dropLine = (lines: readonly string[], at: number): string[] => [...atLeastOne(lines.filter((_, index) => index !== at))]

/** What was written, without blank lines, without blanks around it, each once. */
export const writtenLines = (lines: readonly string[]): string[] => [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
