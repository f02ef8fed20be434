import type { CaseType } from '@minsheng/domain/case/case.ts'
import { caseStatuses, finalStatuses, statusNames, type CaseStatus } from '@minsheng/domain/case/statuses.ts'
import { transitions, type Transition } from '@minsheng/domain/case/transitions.ts'
import { permissions, roleNames, roles, type Verb } from '@minsheng/domain/permissions/permissions.ts'
import { commandNames } from './command-names.ts'

const typeNames: Readonly<Record<CaseType, string>> = { consultation: '咨询', help: '求助', complaint: '投诉', report: '举报', suggestion: '建议' }
const whenNames = { 'needs-legal-review': '须法制审核的', 'no-legal-review': '不须法制审核的', urgent: '紧急的' } as const

const holdersOf = (verb: Verb): string =>
  roles.flatMap((role) => permissions[role][verb] ? [`${roleNames[role]}${permissions[role][verb] === 'unit' ? '（本单位）' : ''}`] : []).join('、')

const whoOf = ({ by }: Transition): string => {
  if (by === 'citizen') return '群众本人'
  return by === 'system' ? '系统' : holdersOf(by)
}

const whichOf = ({ types, when }: Transition): string => [types?.map((type) => typeNames[type]).join('、'), when && whenNames[when]].filter(Boolean).join('，') || '全部'
const mark = (yes: true | undefined): string => yes ? '是' : ''
const nextOf = ({ to }: Transition, from: CaseStatus): string => to === 'same' || to === from ? '不变' : statusNames[to]

const row = (transition: Transition, from: CaseStatus): string =>
  `| ${commandNames[transition.command]} | ${whichOf(transition)} | ${whoOf(transition)} | ${nextOf(transition, from)} | ${mark(transition.reason)} | ${mark(transition.tells)} | ${mark(transition.whilePaused)} |`

const section = (status: CaseStatus): string => {
  const rows = transitions.filter(({ from }) => from.includes(status))
  if (rows.length === 0) return `### ${statusNames[status]}\n\n到此为止，没有下一步。\n`
  return [
    `### ${statusNames[status]}`, '', '| 做什么 | 哪类案件 | 谁来做 | 之后的状态 | 要写理由 | 当时告诉群众 | 期限暂停时可做 |', '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows.map((each) => row(each, status)), ''
  ].join('\n')
}

const arrows = (): string[] => {
  const labels = new Map<string, Set<string>>()
  for (const { command, from, to } of transitions) {
    for (const status of to === 'same' ? [] : from.filter((each) => each !== to)) {
      const way = `${status} --> ${to}`
      labels.set(way, (labels.get(way) ?? new Set()).add(commandNames[command]))
    }
  }
  return [...labels].map(([way, names]) => `  ${way}: ${[...names].join('、')}`)
}

const diagram = (): string => [
  '```mermaid', 'stateDiagram-v2', ...caseStatuses.map((status) => `  state "${statusNames[status]}" as ${status}`), '  [*] --> submitted: 提交', ...arrows(),
  ...finalStatuses.map((status) => `  ${status} --> [*]`), '```'
].map((line) => line.replaceAll('legal-review', 'legal_review')).join('\n')

/** The page of the manual on the road of a case: diagram and tables, printed from the workflow and permission tables of the domain. */
export const workflowPage = (): string => [
  '# 案件流程', '', '本页由 `npm run manual` 从流程表（`api/domain/case/transitions.ts`）和权限表（`api/domain/permissions/permissions.ts`）打印，不要手工修改。',
  '', '## 状态图', '', '只画出状态的变化；不改变状态的步骤（记联系、补正、延期、督办等）在下面的表里。', '', diagram(), '',
  '## 每个状态下能做什么', '', '“本单位”指案件在本单位时才能做。没有列出的步骤，系统一律拒绝。', '', ...caseStatuses.map(section)
].join('\n')
