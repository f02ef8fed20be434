import { createContext, useCallback, useContext, useRef } from 'react'
import { useDidHide, useDidShow, useRouter } from '@tarojs/taro'

export const useShown = (onShow: () => void) => useDidShow(onShow)
export const useHidden = (onHide: () => void) => useDidHide(onHide)

// What stands outside a page's own frame is drawn with it, when it is opened to be seen.
const InSight = createContext<() => boolean>(() => true)

/** Whether the page lies in sight, for what is drawn on it later. */
export const PageInSight = InSight.Provider
export const useInSight = () => {
  const inSight = useRef(true)
  useShown(() => { inSight.current = true })
  useHidden(() => { inSight.current = false })
  return useCallback(() => inSight.current, [])
}

/** Runs when the page is seen again: it was hidden since this was drawn, or this was drawn while another page lay over it. */
export const useSeenAgain = (onSeen: () => void) => {
  const wasAway = useRef(!useContext(InSight)())
  useHidden(() => { wasAway.current = true })
  useShown(() => {
    if (wasAway.current) onSeen()
    wasAway.current = false
  })
}

/** What the address of this page says, decoded. */
export const useQuery = (): Record<string, string> => {
  const { params } = useRouter()
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decode(value ?? '')]))
}

const decode = (value: string) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
