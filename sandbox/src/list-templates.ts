import type { Simulation } from './simulation.ts'
import type { Template } from './templates.ts'

const described = ({ templateId, title, type, fields, example }: Template) => ({
  priTmplId: templateId,
  title,
  content: fields.map(({ key, label }) => `${label}:{{${key}.DATA}}\n`).join(''),
  example,
  type,
  keywordEnumValueList: fields.flatMap(({ key, allowed }) => (allowed ? [{ keywordCode: `${key}.DATA`, enumValueList: allowed }] : [])),
})

/** GET /wxaapi/newtmpl/gettemplate */
export const listTemplates = ({ templates }: Simulation) => ({ errcode: 0, errmsg: 'ok', data: templates.map(described) })
