// A browser fetches a page when it is first opened: those for a dead network, and the way to them, would come too late.
export const fetchUnsentPages = (): void => {
  void Promise.all([import('../pages/home/index.tsx'), import('../pages/mine/index.tsx'), import('../packages/mine/unsent/index.tsx')]).catch(() => undefined)
}
