/** The lawful door a matter goes through (信访工作条例 第29–31条, 民办发〔2024〕40号): 咨询, 办事, 复议, 申请查处, 检举, 信访, 信息公开, 强制报告. */
export const legalPaths = ['consultation', 'service', 'reconsideration', 'enforcement', 'accusation', 'petition', 'disclosure', 'mandatory-report'] as const
export type LegalPath = (typeof legalPaths)[number]

/** Names of the paths as people say them. */
export const pathNames: Record<LegalPath, string> = {
  consultation: '咨询', service: '办事', reconsideration: '复议', enforcement: '申请查处', accusation: '检举', petition: '信访',
  disclosure: '信息公开', 'mandatory-report': '强制报告'
}
