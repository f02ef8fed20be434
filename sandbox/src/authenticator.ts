import { Secret, TOTP } from 'otpauth'

export type AuthenticatorEntry = { label: string, secret: string }
export type ShownCode = { label: string, code: string, secondsLeft: number }

const PERIOD_S = 30

/** The codes a staff member's authenticator would show. Real time, never the simulated clock: the application checks against its own. */
export const currentCodes = (entries: readonly AuthenticatorEntry[], now: number): ShownCode[] =>
  entries.map(({ label, secret }) => ({
    label,
    code: new TOTP({ secret: Secret.fromBase32(secret), period: PERIOD_S }).generate({ timestamp: now }),
    secondsLeft: PERIOD_S - (Math.floor(now / 1000) % PERIOD_S),
  }))
