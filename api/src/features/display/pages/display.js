// The display of a lobby. Written for the browser of a TV box of 2017: no syntax after ES2017, no library, text only ever set as text.
'use strict'
const KEEP = 'minsheng-display'
const FLIP_MS = 20000
const ASK_MS = 60000
const QUEUE_MS = 3000
const QUIET_MS = 10000
const STALE_MS = 120000
const DAY_MS = 86400000
const PER_PAGE = 3
const SHANGHAI_MS = 8 * 3600000
const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']
// Whose queue is shown, as the address says: /display/?unit=…
const UNIT = location.search
const state = { data: null, heardAt: 0, skew: 0, page: 0, paused: false, flippedAt: 0, lost: null, askedAt: 0, queueAskedAt: 0, queueHeardAt: 0 }

const byId = (id) => document.getElementById(id)
const write = (id, text) => { if (byId(id).textContent !== text) byId(id).textContent = text }
// The clock of a cheap box may be wrong: the server's is carried along.
const now = () => Date.now() + state.skew
const inShanghai = (ms) => new Date(ms + SHANGHAI_MS)
const dayOf = (ms) => inShanghai(ms).toISOString().slice(0, 10)
const timeOf = (ms) => inShanghai(ms).toISOString().slice(11, 16)
const spoken = (day) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const keep = () => {
  try {
    // Numbers of a while ago call nobody: they are not kept, nor is the memory of the box worn out by them.
    localStorage.setItem(KEEP, JSON.stringify({ data: Object.assign({}, state.data, { queue: null }), heardAt: state.heardAt, skew: state.skew }))
  } catch (problem) {
    // A full disk stops no display.
    state.lost = problem
  }
}
const recall = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEEP) || 'null')
    if (kept && kept.data) { state.data = kept.data; state.heardAt = kept.heardAt; state.skew = kept.skew }
  } catch (problem) {
    // What cannot be read is as if it were not there.
    state.lost = problem
  }
}

// 公示 end by their own last day, also where no word from the office comes through; then they are not kept either.
const dropOver = () => {
  if (!state.data) return
  const today = dayOf(now())
  const open = state.data.postings.filter(({ until }) => until >= today)
  if (open.length === state.data.postings.length) return
  state.data.postings = open
  keep()
}

const cut = (title, items) => items.filter((_item, i) => i % PER_PAGE === 0).map((_item, i) => ({ title, items: items.slice(i * PER_PAGE, (i + 1) * PER_PAGE) }))

const windowsOf = (queue) => {
  if (now() - state.queueHeardAt > STALE_MS) return [{ words: '现在看不到叫到几号', facts: '网络不通，请听工作人员叫号' }]
  return queue.windows.map(({ name, serving, waiting }) => ({ words: serving ? `${name}：请 ${serving} 号` : `${name}：还没有叫号`, facts: waiting > 0 ? `还有 ${waiting} 人在等` : '没有人在等' }))
}

const pagesOf = () => {
  const { notices, postings, queue } = state.data
  return [].concat(
    queue ? cut('今天的窗口', windowsOf(queue)) : [],
    cut('通知公告', notices.map(({ title, unitName, publishedOn }) => ({ words: title, facts: `${unitName}，${spoken(publishedOn)}` }))),
    cut('正在公示', postings.map(({ title, townshipName, until }) => ({ words: title, facts: `${townshipName ? `${townshipName}，` : ''}公示到${spoken(until)}，名单和电话请扫码看` })))
  )
}

const line = ({ words, facts }) => {
  const item = document.createElement('li')
  for (const [name, text] of [['words', words], ['facts', facts]]) {
    const part = document.createElement('p')
    part.className = name
    part.textContent = text
    item.appendChild(part)
  }
  return item
}

let shown = ''
const showPage = () => {
  const pages = pagesOf()
  state.page = pages.length > 0 ? (state.page + pages.length) % pages.length : 0
  const page = pages[state.page] || { title: '通知公告', items: [] }
  write('place', pages.length > 1 ? `第 ${state.page + 1} 页，共 ${pages.length} 页` : '')
  byId('empty').hidden = page.items.length > 0
  write('empty', '现在没有通知和公示')
  const looks = JSON.stringify(page)
  if (looks === shown) return
  shown = looks
  write('title', page.title)
  const items = byId('items')
  while (items.firstChild) items.removeChild(items.firstChild)
  page.items.forEach((item) => items.appendChild(line(item)))
}

const showTime = () => {
  const at = inShanghai(now())
  write('clock', timeOf(now()))
  write('date', `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${weekdays[at.getUTCDay()]}`)
}

const showAge = () => {
  if (!state.data) return write('updated', '还没有连上，请检查网络')
  const today = dayOf(now()) === dayOf(state.heardAt)
  const old = now() - state.heardAt > DAY_MS
  write('updated', `数据更新于${today ? '' : spoken(dayOf(state.heardAt))}${timeOf(state.heardAt)}${old ? '，请检查网络' : ''}`)
  byId('updated').className = old ? 'old' : ''
}

const show = () => {
  dropOver()
  showTime()
  showAge()
  if (!state.data) return
  write('bureau', state.data.bureau.name)
  document.title = `电子公示栏 - ${state.data.bureau.name}`
  write('phone', state.data.bureau.phone ? `电话\n${state.data.bureau.phone}` : '')
  showPage()
}

const flip = (steps) => {
  state.page += steps
  state.flippedAt = Date.now()
  if (state.data) showPage()
}

const pause = () => {
  state.paused = !state.paused
  state.flippedAt = Date.now()
  write('pause', state.paused ? '继续翻页' : '暂停翻页')
}

// A new version of this page is taken up as soon as the office can be reached.
const isNew = ({ version }) => version !== document.documentElement.getAttribute('data-version')

const hearQueue = (answer) => {
  if (isNew(answer)) return location.reload()
  state.queueHeardAt = Date.parse(answer.at)
  if (!state.data) return
  state.data.queue = answer.queue
  window.calls.hear(answer.queue ? answer.queue.calls : [], now())
  show()
}

const hear = (data) => {
  if (isNew(data)) return location.reload()
  state.skew = Date.parse(data.at) - Date.now()
  state.heardAt = Date.parse(data.at)
  state.data = data
  keep()
  hearQueue(data)
}

const fetchJson = (path, heard) => {
  fetch(path + UNIT, { cache: 'no-store' }).then((response) => response.ok ? response.json() : null).then((answer) => { if (answer) heard(answer) }).catch(() => {})
}

const ask = () => {
  state.askedAt = state.queueAskedAt = Date.now()
  fetchJson('/display/data', hear)
}

// Every few seconds while people are called, less while nobody waits, and not at all where there are no windows.
const askQueue = () => {
  if (!state.data || !state.data.queue) return
  const busy = state.data.queue.windows.some(({ serving, waiting }) => serving || waiting > 0)
  if (Date.now() - state.queueAskedAt < (busy ? QUEUE_MS : QUIET_MS)) return
  state.queueAskedAt = Date.now()
  fetchJson('/display/queue', hearQueue)
}

const tick = () => {
  if (Date.now() - state.askedAt >= ASK_MS) ask()
  else askQueue()
  window.calls.next()
  if (!state.paused && !window.calls.isCalling() && Date.now() - state.flippedAt >= FLIP_MS) flip(1)
  show()
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowRight') flip(1)
  else if (event.key === 'ArrowLeft') flip(-1)
  else if (event.key === 'p' || event.key === 'P') pause()
})
byId('pause').addEventListener('click', pause)

if ('serviceWorker' in navigator) navigator.serviceWorker.register('/display/sw.js', { scope: '/display/' }).catch(() => {})
// After a call come the windows, where everybody can read it again.
window.calls.whenOver(() => { state.page = 0; flip(0) })
state.flippedAt = Date.now()
recall()
show()
ask()
setInterval(tick, 1000)
