import { ask, unreadable, type Line } from './asking.ts'
import { isRecord } from './json.ts'
import type { CheckRefusal, ContentScene, TextVerdict, Verdict, WechatGateway } from './port.ts'

const PATH = '/wxa/msg_sec_check'
const LONGEST = 2500
// A word that lies across a border stands whole in one of the two pieces.
const OVERLAP = 50
const reasons: Record<number, CheckRefusal> = { 40003: 'not-this-person', 61010: 'not-active', 87014: 'unreadable', 40097: 'unreadable', 47001: 'unreadable' }
const severity: Record<Verdict, number> = { pass: 0, review: 1, risky: 2 }

/** WeChat's numbers for where a text appears. */
export const sceneNumbers: Record<ContentScene, number> = { profile: 1, comment: 2, forum: 3, log: 4 }

/** A verdict as WeChat spells it; what we do not know goes to a person. */
export const readVerdict = (value: unknown): Verdict => (value === 'pass' || value === 'risky' ? value : 'review')

/** The text in pieces WeChat takes, each beginning a little before the last one ended. */
export const piecesOf = (text: string): string[] => {
  const letters = Array.from(text)
  const pieces: string[] = []
  for (let from = 0; from === 0 || from + OVERLAP < letters.length; from += LONGEST - OVERLAP) pieces.push(letters.slice(from, from + LONGEST).join(''))
  return pieces
}

type Passed = Extract<TextVerdict, { ok: true }>
const worse = (left: Passed, right: Passed): Passed =>
  ({ ...(severity[right.verdict] > severity[left.verdict] ? right : left), traceIds: [...left.traceIds, ...right.traceIds] })

/** What WeChat thinks of a text; of a long one, of its worst piece. */
export const createCheckText = ({ http, tokens }: Line): WechatGateway['checkText'] => {
  const checkPiece = (openid: string, content: string, scene: ContentScene) => ask(tokens, reasons, async (query): Promise<Passed> => {
    const { result, trace_id: traceId } = await http({ method: 'POST', path: PATH, query, body: { version: 2, openid, scene: sceneNumbers[scene], content } })
    if (!isRecord(result)) throw unreadable(PATH)
    return { ok: true, verdict: readVerdict(result['suggest']), label: Number(result['label']), traceIds: [String(traceId)] }
  })

  return async ({ openid, text, scene }) => {
    let worst: Passed = { ok: true, verdict: 'pass', label: 100, traceIds: [] }
    if (text.trim() === '') return worst
    for (const piece of piecesOf(text)) {
      const found = await checkPiece(openid, piece, scene)
      if (!found.ok) return found
      worst = worse(worst, found)
      if (worst.verdict === 'risky') break
    }
    return worst
  }
}
