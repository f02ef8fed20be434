import type { ClientConfig } from './client-config.ts'

/** What a township is called; a code is nobody's to read, so while the names are on their way it is “…”. */
export const townshipName = (townships: ClientConfig['townships'], code: string | null | undefined, unknown = '不清楚') => {
  if (!code) return unknown
  return townships.length === 0 ? '…' : townships.find((township) => township.code === code)?.name ?? code
}
