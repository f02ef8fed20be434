import Taro from '@tarojs/taro'

/** WeChat keeps its own record of the privacy guide; without it the album and the camera stay shut. */
export const agreeWithWechat = async (): Promise<boolean> => {
  try {
    if (!await needsAsking()) return true
    await Taro.requirePrivacyAuthorize({})
    return true
  } catch {
    return false
  }
}

// Taro types this call as answering nothing: the answer comes through `success`.
const needsAsking = () => new Promise<boolean>((resolve, reject) => {
  void Taro.getPrivacySetting({
    success: ({ needAuthorization }) => resolve(needAuthorization),
    fail: () => reject(new Error('no privacy setting'))
  })
})
