import type { Socket } from 'node:net'
import { openRush, type Rush } from './rush-ground.ts'
import { dial, exchange, type Shot } from './load.ts'
import { startServers } from './servers.ts'
import { percentile } from '../replay/ledger.ts'

const CLIENTS = Number(process.env['RUSH_CLIENTS'] ?? 20_000)
const LANES = 64
const TRIES = 3
const PER_MINUTE = 6_000
const say = (line: string) => { process.stdout.write(`${line}\n`) }

/** What came back, as a client saw it. `lastSeatMs`: from the opening to the confirmation of the last seat. */
type Report = { name: string, requests: number, latencies: number[], faults: number, booked: number, lastSeatMs: number, sold: number, oversold: number }
/** How one side is asked. */
type Side = { port: number, hold: (nth: number, slotId: string, bookingId: string) => Shot, confirm: (nth: number, bookingId: string) => Shot }
type Ask = (socket: Socket, shot: Shot) => Promise<{ status: number, text: () => string }>

const measured = () => {
  const report = { requests: 0, latencies: [] as number[], faults: 0, booked: 0, lastSeatMs: 0 }
  const ask: Ask = async (socket, shot) => {
    const began = performance.now()
    const answer = await exchange(socket, shot)
    report.latencies.push(performance.now() - began)
    report.requests += 1
    if (answer.status >= 500) report.faults += 1
    return answer
  }
  return { report, ask }
}

/** One client: a slot nobody sits in yet, as far as chance knows, then the names. `true` once it is booked. */
const grab = async (ask: Ask, socket: Socket, { hold, confirm }: Side, { slotIds, newId }: Rush, nth: number): Promise<boolean> => {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const bookingId = newId()
    const slotId = slotIds[Math.floor(Math.random() * slotIds.length)] ?? ''
    if ((await ask(socket, hold(nth, slotId, bookingId))).status !== 201) continue
    return (await ask(socket, confirm(nth, bookingId))).status === 200
  }
  return false
}

const inLanes = async (port: number, work: (socket: Socket) => Promise<void>): Promise<void> => {
  const sockets = await Promise.all(Array.from({ length: LANES }, () => dial(port)))
  await Promise.all(sockets.map(work))
  for (const socket of sockets) socket.destroy()
}

/** Everybody at once, as in a shop with one door: the order is whoever is served first. */
const storm = async (name: string, rush: Rush, side: Side, sold: () => Promise<{ sold: number, oversold: number }>): Promise<Report> => {
  const { report, ask } = measured()
  let next = 0
  const opened = performance.now()
  await inLanes(side.port, async (socket) => {
    while (next < CLIENTS) {
      const nth = next++
      if (!await grab(ask, socket, side, rush, nth)) continue
      report.booked += 1
      report.lastSeatMs = performance.now() - opened
    }
  })
  return { name, ...report, ...await sold() }
}

/** The same crowd through a wave: all join before it opens, draw their lots, ask as often as they are told, and choose when it is their turn. */
const wave = async (rush: Rush, side: Side): Promise<Report> => {
  const { report, ask } = measured()
  let joined = 0
  const began = performance.now()
  await inLanes(side.port, async (socket) => { while (joined < CLIENTS) await ask(socket, rush.join(joined++)) })
  say(`  ${CLIENTS} 人在放号前进队，用时 ${((performance.now() - began) / 1_000).toFixed(1)} 秒`)
  const opensMs = await rush.openWaveIn(2_000)
  const due = Array.from({ length: CLIENTS }, (_each, nth) => ({ nth, at: opensMs + Math.random() * 2_000 })).toSorted((a, b) => a.at - b.at)
  let over = false
  const turn = async (socket: Socket, nth: number): Promise<void> => {
    const { status, text } = await ask(socket, rush.place(nth))
    const { mayChoose = false, askAgainMs = 2_000 } = status === 200 ? JSON.parse(text()) as { mayChoose?: boolean, askAgainMs?: number } : {}
    if (!mayChoose) { due.push({ nth, at: Date.now() + askAgainMs }); return }
    if (await grab(ask, socket, side, rush, nth)) { report.booked += 1; report.lastSeatMs = Date.now() - opensMs }
    over ||= report.booked >= rush.seats
  }
  await inLanes(side.port, async (socket) => {
    while (!over) {
      // Told to ask later, a client goes to the end: those asked to wait longest are near it anyway.
      const next = due.shift()
      if (!next) break
      const wait = next.at - Date.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 200)))
      if (next.at > Date.now()) due.push(next)
      else await turn(socket, next.nth)
    }
  })
  return { name: '民声：抽签放号', ...report, ...await rush.soldByOurs() }
}

const print = ({ name, requests, latencies, faults, booked, lastSeatMs, sold, oversold }: Report): void => {
  const sorted = latencies.toSorted((a, b) => a - b)
  say(`${name}\n  最后一个号约走：放号后 ${(lastSeatMs / 1_000).toFixed(1)} 秒；${requests} 次请求，p50 ${percentile(sorted, 0.5).toFixed(1)} ms，p99 ${percentile(sorted, 0.99).toFixed(1)} ms；5xx ${faults}（${(faults / requests * 100).toFixed(2)} %）`)
  say(`  告诉“约上了”的 ${booked} 人，库里约出 ${sold} 个号，多卖 ${oversold} 个`)
}

/** 500 seats for 20,000 people: ours as they all come at once, ours by lot, and a naive read-then-insert beside it on the same database. */
export const benchRush = async (): Promise<void> => {
  say(`准备：嵌入式 PostgreSQL（真正落盘），${CLIENTS} 个账号……`)
  const servers = await startServers(async () => {}, null)
  try {
    const rush = await openRush(servers, { clients: CLIENTS, perMinute: PER_MINUTE })
    say(`${rush.seats} 个号，${CLIENTS} 人，${LANES} 个连接，每人最多试 ${TRIES} 次；放号每分钟放进 ${PER_MINUTE} 人\n`)
    const naive = await storm('朴素写法：先读还剩几个，再插入', rush, rush.naive, rush.soldByNaive)
    const ours = await storm('民声：不抽签，一起抢', rush, rush.ours, rush.soldByOurs)
    await rush.again()
    const byLot = await wave(rush, rush.ours)
    for (const report of [ours, byLot, naive]) print(report)
    say(`\n约完的时间，民声 ÷ 朴素写法：${(ours.lastSeatMs / naive.lastSeatMs).toFixed(2)} 倍；多卖：民声 ${ours.oversold + byLot.oversold}，朴素写法 ${naive.oversold}`)
    if (ours.faults + byLot.faults > 0 || ours.oversold + byLot.oversold > 0 || ours.sold !== rush.seats || byLot.sold !== rush.seats) throw new Error('民声出了 5xx，或者约出的号和放出的不一样')
  } finally {
    await servers.stop()
  }
}
