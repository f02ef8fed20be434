import { readFileSync } from 'node:fs'

/** How one member of staff logs in. `totp` is the Base32 secret, null where the post needs none. */
export type Account = { login: string, password: string, totp: string | null }

/** Reads `[{ login, password, totp }]`. */
export const readAccounts = (file: string): Account[] => {
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Partial<Account>[]
  return accounts.map(({ login, password, totp }) => {
    if (!login || !password) throw new Error(`${file} 里有账号缺少 login 或 password`)
    return { login, password, totp: totp ?? null }
  })
}
