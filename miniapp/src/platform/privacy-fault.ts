/** Why WeChat's privacy check kept something shut: not agreed to yet (104), or missing in the guide filled in at its console (112). */
export type PrivacyFault = 'not-agreed' | 'not-declared'

/** Reads WeChat's number; `null`: it was something else, such as a chooser that was closed. */
export const privacyFaultOf = (error: unknown): PrivacyFault | null => {
  const { errno } = (error ?? {}) as { errno?: number }
  if (errno === 104) return 'not-agreed'
  return errno === 112 ? 'not-declared' : null
}
