import { randomUUID } from 'node:crypto'
import { refuse } from './answer.ts'
import type { Simulation } from './simulation.ts'

const ACTIVE_WITHIN_MS = 2 * 3_600_000
const MAX_CONTENT = 2500

type Rule = { word: string, label: number, suggest: 'review' | 'risky' }
const rules: readonly Rule[] = [
  { word: '加微信领红包', label: 10001, suggest: 'risky' },
  { word: '代开发票', label: 20006, suggest: 'risky' },
  { word: '刷单返利', label: 20008, suggest: 'risky' },
  { word: '王八蛋', label: 20003, suggest: 'review' },
  { word: '赌博', label: 20006, suggest: 'review' },
]
const pass = { suggest: 'pass', label: 100 }

const verdict = (content: string) => {
  const hit = rules.find(({ word }) => content.includes(word))
  if (!hit) return { result: pass, detail: [{ strategy: 'content_model', errcode: 0, ...pass, prob: 90 }] }
  const { word: keyword, label, suggest } = hit
  return { result: { suggest, label }, detail: [{ strategy: 'keyword', errcode: 0, suggest, label, level: 20, keyword }] }
}

/** POST /wxa/msg_sec_check, version 2, driven by a short word list. */
export const checkText = ({ world, clock }: Simulation, body: Record<string, unknown>): object => {
  const { version, openid, scene, content } = body
  if (version !== 2) return refuse(40097, 'invalid args')
  if (typeof openid !== 'string' || !world.accounts.has(openid)) return refuse(40003, 'invalid openid')
  if (clock.now() - (world.activeAt.get(openid) ?? -Infinity) > ACTIVE_WITHIN_MS) return refuse(61010, 'code is expired')
  if (![1, 2, 3, 4].includes(Number(scene))) return refuse(40097, 'invalid args')
  if (typeof content !== 'string' || content === '' || Array.from(content).length > MAX_CONTENT) return refuse(40097, 'invalid args')
  return { errcode: 0, errmsg: 'ok', trace_id: randomUUID(), ...verdict(content) }
}
