import Taro from '@tarojs/taro'
import { NotAsked, nothingRemembered, type Remembered } from './not-asked.ts'
import { readChoices, type TemplateChoice } from './read-choices.ts'

/** Whether the question may come along with another tap. */
export const asksAlong = true

/** Nothing to do in the mini program; a browser fetches the WeChat script before the tap. */
export const prepareSubscribe = async (wechatScript: string | null): Promise<void> => void wechatScript

/** What was remembered. Looked up before the tap: nothing may come between a tap and its question. */
export const rememberedChoices = async (): Promise<Remembered> => {
  try {
    const { subscriptionsSetting } = await Taro.getSetting({ withSubscriptions: true })
    return { mainSwitch: subscriptionsSetting?.mainSwitch ?? true, items: (subscriptionsSetting?.itemSettings ?? {}) as Record<string, string> }
  } catch {
    return nothingRemembered
  }
}

// WeChat shows the question only inside a tap: call this first in the handler, before any waiting.
export const subscribe = async (templateIds: readonly string[]): Promise<TemplateChoice[]> => {
  try {
    const result = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    return readChoices(templateIds, result as unknown as Record<string, unknown>)
  } catch (error) {
    throw new NotAsked((error as { errCode?: number }).errCode ?? null)
  }
}
