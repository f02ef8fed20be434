import { useEffect, useRef, useState } from 'react'
import { hasSettings, openSettings } from '../platform/open-settings.ts'
import { useHidden } from '../platform/page-life.ts'
import { canListen, listen, stopListening } from '../platform/voice-input.ts'
import { troubleWords, withSpoken, type VoiceTrouble } from '../voice/spoken.ts'
import { Box, Tap } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Notice } from './notice.tsx'

type VoiceProps = { value: string, onChange: (value: string) => void }

// What was heard before the line broke is written down too.
const useVoice = ({ value, onChange }: VoiceProps) => {
  const [heard, setHeard] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<VoiceTrouble | null>(null)
  const latest = useRef({ value, onChange, heard: '' })
  latest.current = { ...latest.current, value, onChange }
  const hear = (words: string) => {
    latest.current.heard = words
    setHeard(words)
  }
  const finish = (words: string) => {
    const { value: written, onChange: write, heard: soFar } = latest.current
    latest.current.heard = ''
    setHeard(null)
    const next = withSpoken(written, words || soFar)
    if (next !== written) write(next)
  }
  const start = () => {
    setTrouble(null)
    hear('')
    void listen({
      onStart: () => hear(''), onHear: hear, onEnd: finish,
      onTrouble: (why) => {
        finish('')
        setTrouble(why)
      }
    })
  }
  return { heard, trouble, start }
}

const Listening = (props: VoiceProps) => {
  const { heard, trouble, start } = useVoice(props)
  const isListening = heard !== null
  useHidden(() => { if (isListening) stopListening() })
  useEffect(() => stopListening, [])
  return (
    <Box className='stack-tight'>
      {isListening
        ? <BigButton look='alarm' onClick={stopListening}>正在听…说完按一下</BigButton>
        : <BigButton look='second' onClick={start}>按这里，说话写</BigButton>}
      {heard ? <Box className='quiet' aria={{ live: 'polite' }}>听到：{heard}</Box> : null}
      {trouble ? <Notice kind='warn' urgent>{troubleWords[trouble]}{trouble === 'refused' && hasSettings ? <Tap className='link-tap' onClick={openSettings}>打开设置</Tap> : null}</Notice> : null}
      <Box className='small quiet'>声音由微信变成字，我们不留录音。说完请看一遍，写错的可以改。</Box>
    </Box>
  )
}

/** Speaking instead of typing: with WeChat's plugin where the bureau has it, else with the keyboard's own microphone. */
export const VoiceInput = (props: VoiceProps) => canListen ? <Listening {...props} /> : <Box className='small quiet'>不方便打字？点输入法上的话筒，说话也能变成字。</Box>
