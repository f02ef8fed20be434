/** Why nothing was written down: not allowed, the privacy guide not agreed to, a weak network, nothing understood, too much asked today, or not to be had. */
export type VoiceTrouble = 'refused' | 'privacy' | 'network' | 'not-heard' | 'busy' | 'unavailable'

/** Who wants to hear what is said: `onHear` as far as it is understood, `onEnd` the whole of it. */
export type Listener = { onStart: () => void, onHear: (words: string) => void, onEnd: (words: string) => void, onTrouble: (why: VoiceTrouble) => void }

const byNumber: Record<number, VoiceTrouble> = {
  [-30001]: 'refused', [-30003]: 'network', [-30004]: 'network', [-30006]: 'not-heard', [-30008]: 'network', [-30010]: 'network', [-40001]: 'busy'
}

/** Reads the plugin's number of an error. */
export const troubleOf = (retcode: number): VoiceTrouble => byNumber[retcode] ?? 'unavailable'

export const troubleWords: Record<VoiceTrouble, string> = {
  refused: '没有录到声音。请允许使用话筒，再按一次；也可以点输入法上的话筒说。',
  privacy: '微信里没有同意隐私保护指引，不能录音。可以点输入法上的话筒说，或者打字。',
  network: '网络不好，没有听完。听到的已经写上，写好的都还在，请再按一次接着说。',
  'not-heard': '没有听清。请靠近手机，再按一次慢慢说。',
  busy: '今天说话写字用的人太多了。请点输入法上的话筒说，或者打字。',
  unavailable: '说话写字现在用不了。请点输入法上的话筒说，或者打字。写好的都还在。'
}

const ended = /[。，！？；：、,.!?;:\s]$/

/** What was said comes after what is written; nothing written is ever replaced. */
export const withSpoken = (written: string, spoken: string): string => {
  const words = spoken.trim()
  if (words === '') return written
  return written === '' || ended.test(written) ? `${written}${words}` : `${written}，${words}`
}
