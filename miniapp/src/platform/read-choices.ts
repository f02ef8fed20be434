export type Choice = 'accept' | 'reject' | 'ban' | 'filter'
export type TemplateChoice = { templateId: string, choice: Choice }

const choiceOf = (word: string): Choice => {
  if (word.startsWith('accept')) return 'accept'
  return word === 'ban' || word === 'filter' ? word : 'reject'
}

/** Keeps what WeChat says about the templates we asked for; words we do not know count as a refusal. */
export const readChoices = (templateIds: readonly string[], result: Record<string, unknown>): TemplateChoice[] =>
  templateIds
    .filter((templateId) => templateId in result)
    .map((templateId) => ({ templateId, choice: choiceOf(String(result[templateId])) }))
