// A browser cannot open the settings of WeChat.
export const hasSettings = false

export const openSettings = (): void => undefined
