/** What must be said before a plugin of somebody else's account may be used: whose, and which version. */
type VoicePlugin = { provider: string, version: string }

/** Reads `MINSHENG_VOICE_PLUGIN`, `<appid>@<version>`; null when none is set. A mistake stops the build: without the plugin it would be found by citizens. */
export const voicePluginOf = (setting: string | undefined): VoicePlugin | null => {
  if (!setting?.trim()) return null
  const [, provider = '', version = ''] = /^(wx[0-9a-f]{16})@(\d+\.\d+\.\d+)$/.exec(setting.trim()) ?? []
  if (!provider) throw new Error('MINSHENG_VOICE_PLUGIN must be <appid of the plugin>@<version>, as in wx069ba97219f66d99@0.3.5')
  return { provider, version }
}

/** The part of app.json that names the plugin; nothing for a bureau that has none, and for browsers. */
export const pluginsFor = (setting: string | undefined, isWeapp: boolean): { plugins?: { WechatSI: VoicePlugin } } => {
  const plugin = isWeapp ? voicePluginOf(setting) : null
  return plugin ? { plugins: { WechatSI: plugin } } : {}
}
