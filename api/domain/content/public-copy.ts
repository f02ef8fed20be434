import type { Form } from '../forms/form.ts'
import { forms } from '../forms/forms.ts'
import { parseCites } from '../publishing/cites.ts'
import type { LegalBasis } from '../guides/guide.ts'
import type { Written } from './bodies.ts'
import { picturesIn } from './broken-parts.ts'
import { passagesOf } from './passages.ts'
import { readHtml } from './read-html.ts'
import { siteTargetOf } from './site-links.ts'

/** How a body stands in lists: its title and what is said beside it, where it belongs and which files it shows. */
export type PublicHead = { title: string, summary: string, column: string | null, townshipCode: string | null, pinned: boolean, fileIds: readonly string[] }

/** The form a release ships under this id; `null` for one it does not know. */
export const formOf = (formId: string): Form | null => forms.find(({ id }) => id === formId) ?? null

/** The name a body goes by. */
export const titleOf = (written: Written): string => {
  switch (written.kind) {
    case 'article': case 'posting': return written.body.title
    case 'form': return formOf(written.body.formId)?.title ?? written.body.formId
    case 'synonyms': return '搜索用的同义词'
    case 'benefits': return '待遇自查'
    default: return written.body.name
  }
}

/** The stable name a body says it has; `null` where the content gets one of its own (文章, 公示). */
export const keyOf = (written: Written): string | null => {
  switch (written.kind) {
    case 'guide': return written.body.id
    case 'form': return written.body.formId
    case 'place': return written.body.unitId
    case 'standard': case 'floor-plan': return written.body.key
    case 'synonyms': case 'benefits': return written.kind
    default: return null
  }
}

const plain = { summary: '', column: null, townshipCode: null, pinned: false, fileIds: [] }

/** What a published body shows of itself in lists. */
export const headOf = (written: Written): PublicHead => {
  const head = { ...plain, title: titleOf(written) }
  switch (written.kind) {
    case 'guide': return { ...head, summary: written.body.plainName, column: 'guides' }
    case 'article': return { ...head, summary: written.body.summary, column: written.body.column, pinned: written.body.pinned, fileIds: [...new Set([...written.body.fileIds, ...picturesIn(written.body.html)])] }
    case 'posting': return { ...head, townshipCode: written.body.townshipCode }
    case 'form': return { ...head, summary: written.body.note, column: 'forms' }
    case 'place': return { ...head, summary: written.body.address, townshipCode: written.body.townshipCode }
    default: return head
  }
}

/** Something a body rests on or names: a law with its article in digits, a money standard, a form, a guide, a time limit of the rule book. */
export type ContentCite = { kind: 'law' | 'standard' | 'form' | 'guide' | 'rule', name: string, article: string }

const ofBasis = ({ law, article }: LegalBasis): ContentCite[] => parseCites(`《${law.replace(/[《》]/g, '')}》${article ?? ''}`).map((cite) => ({ kind: 'law', name: cite.law, article: cite.article ?? '' }))
const named = (kind: ContentCite['kind'], names: readonly string[]): ContentCite[] => names.map((name) => ({ kind, name, article: '' }))

const told = (written: Written): ContentCite[] => {
  switch (written.kind) {
    case 'guide': {
      const { basis, fee, standardKeys, formIds, related, papers, limits, steps } = written.body
      const rules = [...limits.lawful?.ruleIds ?? [], ...steps.flatMap(({ ruleId }) => ruleId ?? [])]
      return [...[...basis, ...fee.basis ? [fee.basis] : []].flatMap(ofBasis), ...named('standard', standardKeys), ...named('form', [...formIds, ...papers.flatMap(({ formId }) => formId ?? [])]), ...named('guide', related), ...named('rule', rules)]
    }
    case 'article': return [...written.body.cites.flatMap(ofBasis), ...readHtml(written.body.html).links.flatMap(({ href }) => {
      const target = siteTargetOf(href ?? '')
      return target && target.kind !== 'article' ? named(target.kind, [target.key]) : []
    })]
    case 'posting': return written.body.basis.flatMap(ofBasis)
    case 'benefits': return named('guide', written.body.benefits.map(({ guideId }) => guideId))
    default: return []
  }
}

/** Everything a body rests on or names, each once: what it lists as its basis and the laws its texts name. */
export const citesIn = (written: Written): ContentCite[] => {
  const inTexts = passagesOf(written).flatMap(({ text }) => parseCites(text)).map(({ law, article }): ContentCite => ({ kind: 'law', name: law, article: article ?? '' }))
  return [...new Map([...told(written), ...inTexts].map((cite) => [`${cite.kind} ${cite.name} ${cite.article}`, cite])).values()]
}
