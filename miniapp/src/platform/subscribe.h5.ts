import { NotAsked, nothingRemembered, type Remembered } from './not-asked.ts'
import { readChoices, type TemplateChoice } from './read-choices.ts'
import { wechatClient } from './wechat-client.h5.ts'

/** A browser would lay its question over the page that is being left: here it comes on a button of its own. */
export const asksAlong = false

export const prepareSubscribe = async (wechatScript: string | null): Promise<void> => void await wechatClient(wechatScript)

export const rememberedChoices = async (): Promise<Remembered> => nothingRemembered

export const subscribe = (templateIds: readonly string[]): Promise<TemplateChoice[]> =>
  new Promise((resolve, reject) => {
    if (!window.wx) return reject(new NotAsked(null))
    window.wx.requestSubscribeMessage({
      tmplIds: [...templateIds],
      success: (result) => resolve(readChoices(templateIds, result)),
      fail: ({ errCode }) => reject(new NotAsked(errCode ?? null))
    })
  })
