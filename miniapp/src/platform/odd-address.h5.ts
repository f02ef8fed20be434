import Taro from '@tarojs/taro'

/** Calls back when the address in the browser names no page. */
export const whenPageMissing = (onMissing: () => void): void => { Taro.eventCenter.on('__taroRouterNotFound', onMissing) }

/**
 * An address changed by hand loads its page anew. Taro's router would keep the page that is open when only the part behind the
 * question mark changed. What the program itself puts into the history carries a state, what a person types has none.
 */
export const loadTypedAddress = (): void => {
  window.addEventListener('hashchange', () => { if (window.history.state === null) window.location.reload() })
}
