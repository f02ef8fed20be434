import type { Registration } from './api/register-case.ts'

export const registerChannelWords: Record<Registration['channel'], string> = {
  phone: '电话', visit: '来访', letter: '来信', post: '网上帖子', hotline: '12345 转来', portal: '省市平台转来', forwarded: '其他机关转来'
}
export const levelWords: Record<Registration['identity'], string> = { 'named-private': '实名（只让承办人员知道）', anonymous: '匿名', confidential: '保密举报', named: '实名' }
export const urgentWords = { no: '不紧急', danger: '人身安全、断粮断药', child: '未成年人受侵害' } as const
export const publicityWords = { private: '不公开', public: '可以公开（隐去个人信息）' } as const

/** Channels by which somebody is there to listen to what was written. */
export const isSpoken = (channel: Registration['channel']) => channel === 'phone' || channel === 'visit'
/** Channels whose items stand somewhere outside. */
export const isOutside = (channel: Registration['channel']) => !isSpoken(channel) && channel !== 'letter'
