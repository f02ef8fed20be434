import { showSpokenDay } from '../../../lib/dates.ts'
import type { Wave, WaveBody } from '../api/schedules.ts'

/** A wave as it is typed: the minute it opens as a day and a time in Beijing. */
export type WaveDraft = { name: string, fromDay: string, untilDay: string, opensDay: string, opensTime: string, perMinute: number }

export const blankWave = (): WaveDraft => ({ name: '', fromDay: '', untilDay: '', opensDay: '', opensTime: '08:00', perMinute: 60 })

/** The instant of a minute in Beijing, whatever the PC says. */
export const instantOf = (day: string, time: string): string => new Date(`${day}T${time}:00+08:00`).toISOString()

export const toWave = ({ name, fromDay, untilDay, opensDay, opensTime, perMinute }: WaveDraft): WaveBody => ({ name: name.trim(), fromDay, untilDay, perMinute, opensAt: instantOf(opensDay, opensTime) })

/** What is still missing, in the words beside the button. */
export const missingInWave = ({ name, fromDay, untilDay, opensDay, opensTime, perMinute }: WaveDraft): string | null => {
  if (name.trim() === '') return '先写名称，比如“5·20 结婚登记”。'
  if (fromDay === '' || untilDay === '') return '先写放哪几天的号。'
  if (untilDay < fromDay) return '最后一天要在第一天以后。'
  if (opensDay === '' || opensTime === '') return '先写哪天几点放。'
  if (opensDay >= fromDay) return '放号要在要放的日子以前。'
  return perMinute < 1 ? '一分钟至少放进一个人。' : null
}

/** What the wave will do, said back. */
export const sayWave = (draft: WaveDraft): string => missingInWave(draft) !== null ? '' :
  `${showSpokenDay(draft.opensDay)} ${draft.opensTime} 一起放${draft.fromDay === draft.untilDay ? showSpokenDay(draft.fromDay) : `${showSpokenDay(draft.fromDay)}到${showSpokenDay(draft.untilDay)}`}的号。这之前进来的人一起抽签排先后，之后来的排在后面；每分钟放进 ${draft.perMinute} 个人选号，点得快没有好处。`

/** Where a wave stands, in a word. */
export const waveState = ({ cancelled, opensAt }: Pick<Wave, 'cancelled' | 'opensAt'>, now: number): 'cancelled' | 'coming' | 'open' => cancelled ? 'cancelled' : Date.parse(opensAt) > now ? 'coming' : 'open'
