type Session = { accessToken: string, expiresIn: number }

/** Gives the token to use now; the caller names the one that was refused, if any. */
export type Token = (refused: string | null) => Promise<string>

const EARLY_MS = 60_000

/** Keeps one session for everybody who shares it: renewed once a minute before its end, or when it is refused. */
export const keepToken = (first: Session, renew: () => Promise<Session>): Token => {
  let token = ''
  let goodUntil = 0
  let renewing: Promise<void> | null = null
  const take = ({ accessToken, expiresIn }: Session) => {
    token = accessToken
    goodUntil = Date.now() + expiresIn * 1_000 - EARLY_MS
  }
  take(first)
  return async (refused) => {
    if (refused === token || Date.now() > goodUntil) {
      renewing ??= renew().then(take).finally(() => { renewing = null })
      await renewing
    }
    return token
  }
}
