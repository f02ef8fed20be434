type Recogniser = {
  onStart?: () => void
  onRecognize?: (heard: { result: string }) => void
  onStop?: (heard: { result: string }) => void
  onError?: (error: { retcode: number, msg: string }) => void
  start: (options: { duration: number, lang: string }) => void
  stop: () => void
}

/** WeChat's plugin 同声传译: hears what the test says, refuses a second start and a stop while it does not listen. */
export const playVoice = () => {
  let listening = false
  let heard = ''
  const manager: Recogniser = {
    start: () => {
      if (listening) return manager.onError?.({ retcode: -30011, msg: 'in recognition' })
      listening = true
      heard = ''
      manager.onStart?.()
    },
    stop: () => {
      if (!listening) return manager.onError?.({ retcode: -30012, msg: 'no recognition' })
      listening = false
      manager.onStop?.({ result: heard })
    }
  }
  return {
    plugin: { getRecordRecognitionManager: () => manager },
    say: (words: string) => {
      if (!listening) throw new Error('nobody listens')
      heard = words
      manager.onRecognize?.({ result: words })
    },
    breakOff: (retcode: number) => {
      listening = false
      manager.onError?.({ retcode, msg: 'broken off' })
    }
  }
}
