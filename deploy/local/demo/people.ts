import { needsTotp, roleNames, type Role } from '@minsheng/domain/permissions/permissions.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'

/** A demo account. Names are invented; logins are what the post is called, in pinyin. */
export type DemoPerson = { login: string, name: string, unitId: string, role: Role }

/** The password of every demo account. They exist on this machine only; production has no demo data. */
export const demoPassword = 'Anhua-2026'

const person = (login: string, name: string, unitId: string, role: Role): DemoPerson => ({ login, name, unitId, role })

/** One or two people per role, so that no step of the main job lacks its second person. */
export const demoPeople: readonly DemoPerson[] = [
  person('shoujie', '龚新月', 'office', 'intake'),
  person('jingban-bangong', '温以宁', 'office', 'officer'),
  person('jingban-jiuzhu', '夏禾生', 'social-assistance', 'officer'),
  person('jingban-ertong', '卢晓棠', 'child-welfare', 'officer'),
  person('jingban-shiwu', '谌秋平', 'social-affairs', 'officer'),
  person('jingban-yanglao', '贺春枝', 'elderly-care', 'officer'),
  person('jingban-laoling', '姚松年', 'ageing', 'officer'),
  person('jingban-hunyin', '蒋佳禾', 'marriage-registry', 'officer'),
  person('jingban-binzang', '石望山', 'funeral-centre', 'officer'),
  person('guzhang-bangong', '祝明远', 'office', 'section-chief'),
  person('guzhang-jiuzhu', '黄知远', 'social-assistance', 'section-chief'),
  person('guzhang-ertong', '陶若兰', 'child-welfare', 'section-chief'),
  person('guzhang-shiwu', '熊立德', 'social-affairs', 'section-chief'),
  person('guzhang-yanglao', '欧阳暖', 'elderly-care', 'section-chief'),
  person('guzhang-laoling', '肖长青', 'ageing', 'section-chief'),
  person('guzhang-hunyin', '孟同心', 'marriage-registry', 'section-chief'),
  person('guzhang-binzang', '颜清明', 'funeral-centre', 'section-chief'),
  person('dongping-jingban', '吴小满', 'township-430923121', 'township-officer'),
  person('dongping-suozhang', '郭茂林', 'township-430923121', 'township-chief'),
  person('meicheng-jingban', '廖谷雨', 'township-430923118', 'township-officer'),
  person('meicheng-suozhang', '易白露', 'township-430923118', 'township-chief'),
  person('shenhe-yi', '方正言', 'policy-law', 'legal-reviewer'),
  person('shenhe-er', '严守真', 'policy-law', 'legal-reviewer'),
  person('fujuzhang', '曾致和', 'bureau', 'deputy-head'),
  person('juzhang', '文思齐', 'bureau', 'head'),
  person('meicheng-xieli', '钟春晓', 'township-430923118', 'assistant'),
  person('xinxiyuan', '胡笔耕', 'office', 'editor'),
  person('jiandu', '鲁明察', 'office', 'supervisor'),
  person('guanli', '丁一凡', 'office', 'administrator'),
  person('shenji', '严谨行', 'office', 'auditor')
]

/** The accounts whose one-time codes the sandbox phone shows, with the words beside each code. */
export const demoAuthenticators = demoPeople.filter(({ role }) => needsTotp([role]))
  .map(({ login, unitId, role }) => ({ login, label: `${login} · ${roleNames[role]}（${unitName(unitId)}）` }))

/** Lines for the table after the start: role and its accounts. */
export const demoAccountLines = (): { role: string, logins: string, totp: boolean }[] =>
  [...new Set(demoPeople.map(({ role }) => role))].map((role) => ({
    role: roleNames[role], logins: demoPeople.filter((each) => each.role === role).map(({ login }) => login).join('  '), totp: needsTotp([role])
  }))
