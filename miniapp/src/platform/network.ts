import Taro from '@tarojs/taro'

export const isOnline = async (): Promise<boolean> => (await Taro.getNetworkType({})).networkType !== 'none'

export const onNetworkChange = (tell: (online: boolean) => void) => {
  const listen = ({ isConnected }: { isConnected: boolean }) => tell(isConnected)
  Taro.onNetworkStatusChange(listen)
  return () => Taro.offNetworkStatusChange(listen)
}
