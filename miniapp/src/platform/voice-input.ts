import Taro from '@tarojs/taro'
import { privacyFaultOf } from './privacy-fault.ts'
import { agreeWithWechat } from './privacy.ts'
import { troubleOf, type Listener, type VoiceTrouble } from '../voice/spoken.ts'

/** WeChat's plugin 同声传译, as far as it is used here. It is one for the whole program. */
type Recogniser = {
  onStart: () => void
  onRecognize: (heard: { result: string }) => void
  onStop: (heard: { result: string }) => void
  onError: (error: { retcode: number, msg?: string }) => void
  start: (options: { duration: number, lang: 'zh_CN' }) => void
  stop: () => void
}

declare const requirePlugin: (name: string) => { getRecordRecognitionManager: () => Recogniser }

/** Whether this program was built with the plugin. */
export const canListen = Boolean(process.env['MINSHENG_VOICE_PLUGIN'])

// As long as the plugin listens at once.
const LONGEST_MS = 60_000

let recogniser: Recogniser | null = null
// Told to stop while it does not listen, the plugin calls that an error.
let isListening = false
const found = (): Recogniser => {
  recogniser ??= requirePlugin('WechatSI').getRecordRecognitionManager()
  return recogniser
}

const mayRecord = async (again = true): Promise<VoiceTrouble | null> => {
  try {
    await Taro.authorize({ scope: 'scope.record' })
    return null
  } catch (error) {
    const fault = privacyFaultOf(error)
    if (fault === 'not-agreed' && again && await agreeWithWechat()) return mayRecord(false)
    if (fault === 'not-agreed') return 'privacy'
    return fault === 'not-declared' ? 'unavailable' : 'refused'
  }
}

/** Listens until it is stopped, for a minute at most. What was heard comes through `listener`. */
export const listen = async (listener: Listener): Promise<void> => {
  const trouble = await mayRecord()
  if (trouble) return listener.onTrouble(trouble)
  try {
    const manager = found()
    manager.onStart = () => listener.onStart()
    manager.onRecognize = ({ result }) => listener.onHear(result)
    manager.onStop = ({ result }) => {
      isListening = false
      listener.onEnd(result)
    }
    manager.onError = ({ retcode }) => {
      isListening = false
      listener.onTrouble(troubleOf(retcode))
    }
    isListening = true
    manager.start({ duration: LONGEST_MS, lang: 'zh_CN' })
  } catch {
    isListening = false
    listener.onTrouble('unavailable')
  }
}

export const stopListening = (): void => { if (isListening) recogniser?.stop() }
