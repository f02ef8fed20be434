// A browser asks for camera and files itself, each time; only our own notice is needed.
export const agreeWithWechat = async (): Promise<boolean> => true
