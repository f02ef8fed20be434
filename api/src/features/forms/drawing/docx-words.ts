import { LineRuleType, TextRun } from 'docx'
import { print } from './paper.ts'

/** Twentieths of a point, as the format counts. */
export const points = (each: number): number => Math.round(each * 20)

/** Lines of one height whatever typeface the reader's machine has, so that a page stays a page. */
export const exact = (height: number) => ({ line: points(height), lineRule: LineRuleType.EXACT })

// Every Windows and WPS has these; elsewhere the machine's own Chinese typeface steps in.
const song = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋', cs: 'Times New Roman' }
const black = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' }

type Print = { size?: number, heading?: boolean, bold?: boolean }

/** Words in the print of the form. */
export const run = (text: string, { size = print.body, heading = false, bold = heading }: Print = {}): TextRun =>
  new TextRun({ text, size: size * 2, bold, font: heading ? black : song })
run.font = song
