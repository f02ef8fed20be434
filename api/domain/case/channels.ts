/** How a matter reaches the bureau: 小程序, 电话, 来信, 来访, 网上帖子, 12345 热线, 省市平台, 其他机关转来. */
export const channels = ['miniapp', 'phone', 'letter', 'visit', 'post', 'hotline', 'portal', 'forwarded'] as const
export type Channel = (typeof channels)[number]

/** What the channels are called on screen and on paper. */
export const channelNames: Readonly<Record<Channel, string>> = {
  miniapp: '微信小程序', phone: '电话', letter: '来信', visit: '来访', post: '网上帖子', hotline: '12345 热线', portal: '省市平台', forwarded: '其他机关转来'
}

/** Channels by which another organ or platform passes a matter on, which has a clock of its own (信访工作条例 第23条). */
export const forwardedChannels: readonly Channel[] = ['hotline', 'portal', 'forwarded']

/** Whether a case of this stored channel was passed on. */
export const isForwarded = (channel: string): boolean => (forwardedChannels as readonly string[]).includes(channel)

/** Channels whose items have a place outside: a link or a number there. */
export const outsideChannels: readonly Channel[] = ['post', ...forwardedChannels]

/** Channels by which somebody speaks with the clerk, who reads back what was written. */
export const spokenChannels: readonly Channel[] = ['phone', 'visit']

/** What a channel is called, by its stored word; a word nobody knows is shown as it is. */
export const channelName = (channel: string): string => (channelNames as Readonly<Record<string, string>>)[channel] ?? channel
