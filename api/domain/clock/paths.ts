/** The lawful door a matter goes through (信访工作条例 第29–31条, 民办发〔2024〕40号): 咨询, 办事, 复议, 申请查处, 检举, 信访, 信息公开, 强制报告. */
export const legalPaths = ['consultation', 'service', 'reconsideration', 'enforcement', 'accusation', 'petition', 'disclosure', 'mandatory-report'] as const
export type LegalPath = (typeof legalPaths)[number]

/** Names of the paths as people say them. */
export const pathNames: Record<LegalPath, string> = {
  consultation: '咨询', service: '办事', reconsideration: '复议', enforcement: '申请查处', accusation: '检举', petition: '信访',
  disclosure: '信息公开', 'mandatory-report': '强制报告'
}

/** The same as the citizen reads them: no word that needs a law to be understood. */
export const plainPathNames: Record<LegalPath, string> = {
  ...pathNames, reconsideration: '对决定不服', enforcement: '请求查处', accusation: '举报', petition: '反映问题', disclosure: '要政府文件', 'mandatory-report': '有人受伤害，马上处理'
}
