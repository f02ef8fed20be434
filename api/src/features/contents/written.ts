import type { Static } from 'typebox'
import type { Body } from '@minsheng/contract/staff-contents.ts'
import type { ContentKind, Written } from '@minsheng/domain/content/bodies.ts'
import { Refused } from '../../refused.ts'
import { cleanHtml } from './clean-html.ts'

type Bodies = Static<typeof Body>

const fields: Record<ContentKind, keyof Bodies> = {
  guide: 'guide', article: 'article', posting: 'posting', form: 'form', standard: 'standard', place: 'place', 'floor-plan': 'floorPlan', synonyms: 'synonyms', benefits: 'benefits'
}

/** A kind with its body. The schema at the door has held each to the other's shape. */
export const withKind = (kind: ContentKind, body: unknown): Written => ({ kind, body }) as Written

/** What an article may hold and nothing more, whoever wrote it. */
export const cleaned = (written: Written): Written => written.kind === 'article' ? { ...written, body: { ...written.body, html: cleanHtml(written.body.html) } } : written

/** The one body a client sends, of the kind it says; cleaned. */
export const readBody = (kind: ContentKind, bodies: Bodies): Written => {
  const sent = Object.keys(bodies)
  const body = bodies[fields[kind]]
  if (sent.length !== 1 || body === undefined) throw new Refused('bad-input', { body: '内容和种类对不上，请刷新以后再保存' })
  return cleaned(withKind(kind, body))
}

/** A body under the name of its kind, as the contract writes it. */
export const presentBody = ({ kind, body }: Written): Bodies => ({ [fields[kind]]: body }) as Bodies

/** The unit a body belongs to: the one it names, else the writer's own. */
export const unitOf = (written: Written, own: string): string => written.kind === 'guide' || written.kind === 'place' ? written.body.unitId : own
