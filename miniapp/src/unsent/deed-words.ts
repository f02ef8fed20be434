import { routes } from '../routes.ts'
import type { Deed, DeedKind } from './deed.ts'

type Words = { name: string, page: keyof typeof routes, by: 'caseNo' | 'id' }

/** What each deed is called, and the page its words are mended on. */
export const deedWords: Record<DeedKind, Words> = {
  supplement: { name: '补充说明', page: 'myCase', by: 'caseNo' },
  rating: { name: '评价', page: 'rate', by: 'caseNo' },
  withdrawal: { name: '撤回', page: 'withdraw', by: 'caseNo' },
  leak: { name: '信息泄露的报告', page: 'leak', by: 'caseNo' },
  again: { name: '再办一次', page: 'askAgain', by: 'caseNo' },
  correction: { name: '补正', page: 'correct', by: 'caseNo' },
  contact: { name: '核实有没有联系过', page: 'myCase', by: 'caseNo' },
  cancel: { name: '取消预约', page: 'visit', by: 'id' },
  excuse: { name: '没有来的原因', page: 'visit', by: 'id' }
}

/** Where a deed is mended. */
export const pageOf = ({ kind, subject }: Deed) => ({ path: routes[deedWords[kind].page], query: { [deedWords[kind].by]: subject } })
