import type { Answered, Guide, GuidePaper, GuideQuestion, When } from './guide.ts'

/** Whether something applies to what was answered. A question not yet answered holds no clause. */
export const applies = (when: When, answered: Answered): boolean =>
  when.length === 0 || when.some((clauses) => clauses.every(({ question, in: wanted }) => (answered[question] ?? []).some((answer) => wanted.includes(answer))))

const walk = (questions: readonly GuideQuestion[], answered: Answered): { asked: GuideQuestion[], counted: Answered } => {
  const asked: GuideQuestion[] = []
  let counted: Answered = {}
  for (const question of questions) {
    if (!applies(question.when, counted)) continue
    asked.push(question)
    const known = (answered[question.id] ?? []).filter((answer) => question.answers.some(({ id }) => id === answer))
    if (known.length > 0) counted = { ...counted, [question.id]: question.many ? known : known.slice(0, 1) }
  }
  return { asked, counted }
}

/**
 * The questions a person sees, in order: each whose condition holds by the answers before it. An answer to a question that is
 * no longer asked does not count.
 */
export const askedQuestions = (questions: readonly GuideQuestion[], answered: Answered): GuideQuestion[] => walk(questions, answered).asked

/** The answers that count: only of questions asked, only answers there are, one alone where only one may be chosen. */
export const countedAnswers = (questions: readonly GuideQuestion[], answered: Answered): Answered => walk(questions, answered).counted

/** What one person needs: `bring` to the counter, `checked` by the bureau itself, `onSite` written there; who may act; what to note. */
export type PaperChoice = {
  complete: boolean, next: GuideQuestion | null, bring: GuidePaper[], checked: GuidePaper[], onSite: GuidePaper[],
  conditions: string[], proxy: string[], notes: string[]
}

/** Papers, conditions and who may act, for exactly these answers. `complete` once every question asked is answered; `next` is the first that is not. */
export const choosePapers = (guide: Pick<Guide, 'questions' | 'papers' | 'conditions' | 'proxy' | 'notes'>, answered: Answered): PaperChoice => {
  const { asked, counted } = walk(guide.questions, answered)
  const next = asked.find(({ id }) => counted[id] === undefined) ?? null
  const papers = guide.papers.filter(({ when }) => applies(when, counted))
  const from = (source: GuidePaper['from']) => papers.filter((paper) => paper.from === source)
  const said = (lines: Guide['notes']) => lines.filter(({ when }) => applies(when, counted)).map(({ text }) => text)
  return {
    complete: next === null, next, bring: from('applicant'), checked: from('bureau'), onSite: from('on-site'),
    conditions: said(guide.conditions), proxy: said(guide.proxy), notes: said(guide.notes)
  }
}
