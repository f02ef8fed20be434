/** What was typed for a seat that is held: whose it is, and until when it may lie on the phone. */
export type Shelved<T> = { account: string, until: number, form: T }

const HOUR_MS = 3_600_000

/** Until when, by the phone's clock, what is typed for a hold is kept: an hour longer than the hold, for whoever takes the next one. */
export const keepUntil = (expiresAt: string, now: string, phone: number): number => phone + Math.max(0, Date.parse(expiresAt) - Date.parse(now)) + HOUR_MS

/** Nothing is kept of nobody, nor past its time. */
export const keepable = (account: string | null, until: number, phone: number): boolean => account !== null && until > phone

/** What this account may still use of what lies there; an older way of keeping it names nobody. */
export const keptOf = <T>(shelved: Partial<Shelved<T>> | null, account: string | null, phone: number): T | null =>
  shelved?.account !== undefined && shelved.account === account && keepable(account, shelved.until ?? 0, phone) ? shelved.form ?? null : null
