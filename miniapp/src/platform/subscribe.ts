import Taro from '@tarojs/taro'
import { readChoices, type TemplateChoice } from './read-choices.ts'

/** Nothing to do in the mini program; a browser fetches the WeChat script before the tap. */
export const prepareSubscribe = async (wechatScript: string | null): Promise<void> => void wechatScript

// WeChat shows the question only inside a tap: call this first in the handler, before any waiting.
export const subscribe = async (templateIds: readonly string[]): Promise<TemplateChoice[]> => {
  const result = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
  return readChoices(templateIds, result as unknown as Record<string, unknown>)
}
