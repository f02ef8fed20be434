import { readChoices, type TemplateChoice } from './read-choices.ts'
import { wechatClient } from './wechat-client.h5.ts'

export const prepareSubscribe = async (wechatScript: string | null): Promise<void> => void await wechatClient(wechatScript)

export const subscribe = (templateIds: readonly string[]): Promise<TemplateChoice[]> =>
  new Promise((resolve, reject) => {
    if (!window.wx) return reject(new Error('not in WeChat'))
    window.wx.requestSubscribeMessage({
      tmplIds: [...templateIds],
      success: (result) => resolve(readChoices(templateIds, result)),
      fail: ({ errMsg }) => reject(new Error(errMsg ?? 'refused'))
    })
  })
