import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: '民声', label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD, algorithm: 'SHA1' })

/** A new Base32 secret. */
export const inventTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The address an authenticator app scans. */
export const totpUrl = (secret: string, label: string): string => totpOf(secret, label).toString()

/**
 * The time step a code belongs to, one step of clock drift allowed, or `null`. A step at or before `lastStep` is refused:
 * a code counts once.
 */
export const totpStep = (secret: string, code: string, nowMs: number, lastStep: number): number | null => {
  const delta = totpOf(secret).validate({ token: code, timestamp: nowMs, window: 1 })
  if (delta === null) return null
  const step = Math.floor(nowMs / 1000 / PERIOD) + delta
  return step > lastStep ? step : null
}
