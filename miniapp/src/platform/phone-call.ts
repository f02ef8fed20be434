import Taro from '@tarojs/taro'

export const callPhone = (phoneNumber: string) =>
  // Closing the dial sheet is not a failure.
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
