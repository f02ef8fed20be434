// Numbers that are called: large over the whole screen and aloud. As old a browser as for the page itself.
'use strict'
const CALL_MS = 10000
const FRESH_MS = 60000
const TIMES = 2
const calling = { known: {}, opened: false, waiting: [], now: null, since: 0, last: [], over: () => {} }

const showCall = () => {
  const { now, last } = calling
  document.getElementById('call').hidden = !now
  document.getElementById('middle').hidden = Boolean(now)
  if (!now) return
  document.getElementById('mute').hidden = window.sound.hasVoice()
  document.getElementById('called').textContent = now.number
  document.getElementById('where').textContent = `请到 ${now.counterName}`
  const others = last.filter(({ number }) => number !== now.number).slice(0, 3)
  document.getElementById('before').textContent = others.length > 0 ? `刚才叫过：${others.map(({ number, counterName }) => `${number} 到 ${counterName}`).join('，')}` : ''
}

// One after the other, each long enough to be said twice.
const callNext = () => {
  if (calling.now && Date.now() - calling.since < CALL_MS) return
  const was = calling.now
  calling.now = calling.waiting.shift() || null
  calling.since = Date.now()
  if (!calling.now && !was) return
  showCall()
  if (calling.now) window.sound.say(calling.now.said, TIMES)
  else calling.over()
}

// What was called before this page was opened has been said, and what was called long ago need not be said any more.
const hearCalls = (heard, time) => {
  const fresh = heard.filter(({ key, at }) => calling.opened && !calling.known[key] && time - Date.parse(at) < FRESH_MS)
  heard.forEach(({ key }) => { calling.known[key] = true })
  calling.opened = true
  calling.last = heard
  calling.waiting = calling.waiting.concat(fresh.reverse())
  callNext()
}

window.calls = { hear: hearCalls, next: callNext, isCalling: () => calling.now !== null, whenOver: (over) => { calling.over = over } }
