import type { PrecheckPaper } from './api/get-precheck.ts'
import type { PrecheckStatus } from './api/list-prechecks.ts'

export const statusWords: Readonly<Record<PrecheckStatus, string>> = { sent: '等我们看', 'not-ready': '看过，有问题', ready: '材料齐了', 'taken-back': '群众收回了' }

/** What is wrong with a paper, most often: a press instead of the same sentence typed for the hundredth time. */
const faultWords = ['看不清，请在亮处平放重拍', '已经过期，请换新的', '缺页，每一页都要拍', '签名漏了，请签好再拍'] as const
const notOriginal = '不是原件，请拍原件'

/** The faults that can be found in a paper brought in this form: a copy is no original and need not be one. */
export const faultsOf = (form: PrecheckPaper['form']): readonly string[] => form === 'original' || form === 'original-and-copy' ? [...faultWords, notOriginal] : faultWords
