import { afterEach, describe, expect, it, vi } from 'vitest'
import { pluginsFor, voicePluginOf } from './plugin.ts'

const setting = 'wx069ba97219f66d99@0.3.5'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

describe('the plugin that writes down speech', () => {
  it('is named in app.json only where the bureau has one, and never in a browser', () => {
    expect(pluginsFor(setting, true)).toEqual({ plugins: { WechatSI: { provider: 'wx069ba97219f66d99', version: '0.3.5' } } })
    for (const none of [undefined, '', '  ']) expect(pluginsFor(none, true)).toEqual({})
    expect(pluginsFor(setting, false)).toEqual({})
  })

  it.each(['0.3.5', 'wx069ba97219f66d99', 'wx069ba97219f66d99@latest', 'gh_069ba97219f6@0.3.5'])('%s stops the build', (wrong) => {
    expect(() => voicePluginOf(wrong)).toThrow('MINSHENG_VOICE_PLUGIN')
  })

  it('is not there in a program built without it: no button, and nothing is asked of WeChat', async () => {
    vi.doMock('@tarojs/taro', () => ({ default: {} }))
    vi.stubEnv('MINSHENG_VOICE_PLUGIN', '')
    expect((await import('../platform/voice-input.ts')).canListen).toBe(false)
    expect((await import('../platform/voice-input.h5.ts')).canListen).toBe(false)
  })
})
