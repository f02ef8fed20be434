import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { inventTotpSecret } from '@minsheng/api/security/totp.ts'
import { readJson, writePrivateJson } from './private-file.ts'

/** Keys of this one installation. Losing them makes encrypted contacts unreadable: back them up with the database. */
export type Secrets = {
  jwtSecret: string
  /** `version:64 hex digits`. */
  fieldKeys: string
  /** The vault's own keys, in the same form. */
  vaultKeys: string
  lookupKey: string
  wechatSecret: string
  pushToken: string
  pushAesKey: string
  serviceSecret: string
  servicePushToken: string
  servicePushAesKey: string
  smsSecret: string
  smsReportSecret: string
  /** Base32 seeds of the demo accounts' authenticators, by login. */
  totpSeeds: Record<string, string>
}

// WeChat's EncodingAESKey: 43 letters and digits that are Base64 of 32 bytes without the padding.
const inventAesKey = () => randomBytes(32).toString('hex').slice(0, 42) + 'A'

const invent = (): Secrets => ({
  jwtSecret: randomBytes(48).toString('base64url'),
  fieldKeys: `1:${randomBytes(32).toString('hex')}`,
  vaultKeys: `1:${randomBytes(32).toString('hex')}`,
  lookupKey: randomBytes(32).toString('hex'),
  wechatSecret: randomBytes(16).toString('hex'),
  pushToken: randomBytes(12).toString('hex'),
  pushAesKey: inventAesKey(),
  serviceSecret: randomBytes(16).toString('hex'),
  servicePushToken: randomBytes(12).toString('hex'),
  servicePushAesKey: inventAesKey(),
  smsSecret: randomBytes(16).toString('hex'),
  smsReportSecret: randomBytes(24).toString('hex'),
  totpSeeds: {}
})

/** The secrets in `dataDir`, made once and kept; adds a seed for every login that has none yet. */
export const keepSecrets = (dataDir: string, logins: readonly string[] = []): Secrets => {
  const file = join(dataDir, 'secrets.json')
  const known = readJson<Secrets>(file)
  // An installation from before a secret was needed gets it now; those it has stay.
  const secrets = { ...invent(), ...known }
  const unseeded = logins.filter((login) => !secrets.totpSeeds[login])
  if (known && Object.keys(secrets).every((name) => name in known) && unseeded.length === 0) return secrets
  const all = { ...secrets, totpSeeds: { ...secrets.totpSeeds, ...Object.fromEntries(unseeded.map((login) => [login, inventTotpSecret()])) } }
  writePrivateJson(file, all)
  return all
}
