// A browser fetches a page when it is first opened: the one for a dead network would come too late.
export const fetchUnsentPage = (): void => void import('../packages/mine/unsent/index.tsx').catch(() => undefined)
