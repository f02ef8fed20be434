/** WeChat put no question: its number for why, where it gave one. */
export class NotAsked extends Error {
  readonly code: number | null

  constructor(code: number | null) {
    super(`not asked: ${code ?? 'unknown'}`)
    this.name = 'NotAsked'
    this.code = code
  }
}

/** What a person has told WeChat to remember: the main switch, and 总是保持以上选择 per template. */
export type Remembered = { mainSwitch: boolean, items: Readonly<Record<string, string>> }
export const nothingRemembered: Remembered = { mainSwitch: true, items: {} }
