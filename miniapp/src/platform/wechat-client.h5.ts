type Callbacks<T> = { success: (result: T) => void, fail: (error: { errMsg?: string, errCode?: number }) => void }

export type WechatClient = {
  /** Only where something stands in for a mini program's button: WeChat's own browser has none. */
  getPhoneNumber?: (options: Callbacks<{ code: string }>) => void
  login: (options: Callbacks<{ code: string }>) => void
  requestSubscribeMessage: (options: { tmplIds: string[] } & Callbacks<Record<string, string>>) => void
}

declare global {
  interface Window { wx?: WechatClient }
}

let loading: Promise<WechatClient | null> | null = null

const load = (address: string): Promise<WechatClient | null> =>
  new Promise((resolve) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => resolve(window.wx ?? null)
    script.onerror = () => {
      // The next tap may try again.
      loading = null
      script.remove()
      resolve(null)
    }
    document.head.append(script)
  })

/** The WeChat abilities of this browser: those of WeChat itself, or those behind the address the server names. */
export const wechatClient = (address: string | null): Promise<WechatClient | null> => {
  if (window.wx) return Promise.resolve(window.wx)
  if (!address) return Promise.resolve(null)
  loading ??= load(address)
  return loading
}
