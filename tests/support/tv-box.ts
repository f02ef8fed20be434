/**
 * A TV box as far as it can be heard, for a page under test: what is said stands in `window.said`, chimes are counted in `window.chimes`.
 * As in a real browser nothing is heard before a key is pressed. `voice: false` is a box that can play tones and reads nothing aloud.
 */
export const tvBox = ({ voice = true }: { voice?: boolean } = {}): string => `
  window.said = []; window.chimes = 0
  let pressed = false
  for (const name of ['keydown', 'mousedown']) addEventListener(name, ({ isTrusted }) => { pressed = pressed || isTrusted }, true)
  const part = { connect() {}, setValueAtTime() {}, exponentialRampToValueAtTime() {} }
  window.AudioContext = function () {
    this.state = 'suspended'; this.currentTime = 0
    this.resume = () => { if (pressed) { this.state = 'running'; this.onstatechange() } return Promise.resolve() }
    this.createGain = () => ({ ...part, gain: part })
    this.createOscillator = () => ({ ...part, frequency: {}, start(at) { if (at === 0) window.chimes += 1 }, stop() {} })
  }
  window.SpeechSynthesisUtterance = function (words) { this.words = words }
  const speak = (speech) => {
    if (!pressed) return speech.onerror({ error: 'not-allowed' })
    window.said.push(speech.lang + ' ' + speech.words); speech.onstart()
  }
  if (${voice}) Object.defineProperty(window, 'speechSynthesis', { value: { speak } })
  else { delete window.speechSynthesis; delete Window.prototype.speechSynthesis }
`
