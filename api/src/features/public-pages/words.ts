/** The words of the public pages for the words of the contract. */
export const typeWords = { consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议' } as const
export const solvedWords = { yes: '解决了', partly: '部分解决', no: '没有解决' } as const
export const treatedWords = ['很差', '较差', '一般', '较好', '很好'] as const
