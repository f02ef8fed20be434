// Nobody types an address into WeChat, and it refuses pages that are none by itself.
export const whenPageMissing = (_onMissing: () => void): void => undefined
export const loadTypedAddress = (): void => undefined
