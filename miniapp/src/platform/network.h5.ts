export const isOnline = async (): Promise<boolean> => navigator.onLine

export const onNetworkChange = (tell: (online: boolean) => void) => {
  const up = () => tell(true)
  const down = () => tell(false)
  window.addEventListener('online', up)
  window.addEventListener('offline', down)
  return () => {
    window.removeEventListener('online', up)
    window.removeEventListener('offline', down)
  }
}
