import type { Account } from './accounts.ts'

/** The stand-in for WeChat of the local start. */
export const findSandbox = (): string => { throw new Error('请用 --sandbox 给出微信沙箱的地址') }

/** The demo accounts of the local start. */
export const findAccounts = async (): Promise<Account[]> => { throw new Error('请用 --accounts 给出工作人员账号文件') }
