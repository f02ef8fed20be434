import type { VaultCase } from '../api/secrecy.ts'

const done: readonly VaultCase['status'][] = ['answered', 'closed', 'declined']

/** What a keeper does next with a confidential case, in one sentence. */
export const keeperSteps = ({ status, retold }: Pick<VaultCase, 'status' | 'retold'>, kept: boolean): string => {
  if (!kept) return '打开案件，在右边按“我来保管”，接下以后才看得到原话。'
  if (done.includes(status)) return '已经办完，不用再做什么。'
  if (!retold) return '打开案件，按“转述”用自己的话写一遍，承办单位只看得到转述。'
  return status === 'submitted' ? '已经转述。打开案件受理并分派。' : '已经转述，承办单位正在办。群众有补充的，再转告承办单位。'
}
