// Calls aloud: a chime, then the words. A browser lets a page be heard only after a key was pressed on it. As old a browser as for the page itself.
'use strict'
const TONES = [[880, 0], [660, 0.25]]
const CHIME_MS = 800
const SAID_MS = 5000
const LOCKED = '没有声音，请按一下遥控器'
const sound = { on: false, voice: 'speechSynthesis' in window && typeof SpeechSynthesisUtterance === 'function', player: null, problem: null }

const makePlayer = () => {
  const Player = window.AudioContext || window.webkitAudioContext
  try {
    return Player ? new Player() : null
  } catch (problem) {
    // A box without a loudspeaker still shows its numbers.
    sound.problem = problem
    return null
  }
}

const wake = () => {
  const going = sound.player && sound.player.resume ? sound.player.resume() : null
  if (going && going.catch) going.catch(() => {})
}

const chime = () => {
  const { player } = sound
  if (!player || player.state === 'suspended') return
  for (const [hertz, after] of TONES) {
    const tone = player.createOscillator()
    const volume = player.createGain()
    const from = player.currentTime + after
    tone.frequency.value = hertz
    volume.gain.setValueAtTime(0.4, from)
    volume.gain.exponentialRampToValueAtTime(0.001, from + 0.5)
    tone.connect(volume)
    volume.connect(player.destination)
    tone.start(from)
    tone.stop(from + 0.5)
  }
}

const writeSound = (words) => {
  const corner = document.getElementById('sound')
  corner.textContent = words
  corner.hidden = words === ''
}

const turnOn = () => {
  if (sound.on) return
  sound.on = true
  writeSound('')
  document.getElementById('pause').hidden = false
}

// What was said without a key being pressed shows that none is needed; a voice that fails will fail again.
const utter = (words) => {
  const speech = new SpeechSynthesisUtterance(words)
  speech.lang = 'zh-CN'
  speech.rate = 0.9
  speech.onstart = turnOn
  speech.onerror = ({ error }) => {
    if (error === 'not-allowed' || error === 'interrupted' || error === 'canceled') return
    sound.voice = false
    document.getElementById('mute').hidden = false
  }
  speechSynthesis.speak(speech)
}

const sayTimes = (words, times) => {
  chime()
  if (!sound.voice) return
  setTimeout(() => { for (let i = 0; i < times; i += 1) utter(words) }, CHIME_MS)
}

const unlock = () => {
  turnOn()
  wake()
  writeSound('声音开了')
  setTimeout(() => writeSound(''), SAID_MS)
  // The chime can only be heard once the player is awake.
  setTimeout(() => sayTimes('声音开了', 1), 200)
}

// The key that turns the sound on does nothing else: whoever presses it does not want the pages to stop.
document.addEventListener('keydown', (event) => {
  if (sound.on) return
  event.stopImmediatePropagation()
  unlock()
}, true)
document.addEventListener('click', () => { if (!sound.on) unlock() }, true)
// The key in the middle of a remote control presses what has the focus: from the next key on.
document.addEventListener('keyup', () => { if (sound.on && document.activeElement === document.body) document.getElementById('pause').focus() })

sound.player = makePlayer()
const isHeard = () => sound.player !== null && sound.player.state === 'running'
if (sound.player) sound.player.onstatechange = () => { if (isHeard()) turnOn() }
if (isHeard() || (!sound.player && !sound.voice)) turnOn()
else writeSound(LOCKED)
if (sound.on) document.getElementById('pause').focus()

window.sound = { say: sayTimes, hasVoice: () => sound.voice }
