import Taro from '@tarojs/taro'

/** Whether there is a page of settings to go to. */
export const hasSettings = true

/** Opens WeChat's own settings of this program, where what was refused can be allowed. Must be called by a tap. */
export const openSettings = (): void => void Taro.openSetting({ withSubscriptions: true }).catch(() => undefined)
