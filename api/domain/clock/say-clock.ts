import { addDays, type Day } from '../calendar/day.ts'
import { spokenDay, spokenMinute, spokenMonthDay } from '../calendar/spoken-day.ts'
import type { ClockUnit } from './clock.ts'
import { type ClockLine, type ClockProof, holidaysOf, type Way } from './explain.ts'
import { factNames, pauseNames } from './fact-names.ts'

const unitNames: Readonly<Record<ClockUnit, string>> = { working: '个工作日', calendar: '日', minutes: '分钟' }

const amountOf = (amount: number, unit: ClockUnit): string =>
  unit === 'minutes' && amount % 60 === 0 ? `${amount / 60}小时` : `${amount}${unitNames[unit]}`

const span = (days: readonly Day[]): string => {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? spokenMonthDay(first) : `${spokenMonthDay(first)}至${spokenMonthDay(last)}`
}

const sayCount = (amount: number, unit: ClockUnit): string => {
  if (unit === 'minutes') return `从收到的时刻起${amountOf(amount, unit)}内，夜间和节假日照算`
  return `当天不算，从第二天起数${amountOf(amount, unit)}${unit === 'working' ? '，周末和法定节假日不算，调休上班照算' : '，周末和节假日照算'}（${unit === 'working' ? '民法典第二百零一条、放假通知' : '民法典第二百零一条'}）`
}

const sayPause = ({ pause, days, unit }: Extract<ClockLine, { kind: 'pause' }>): string =>
  `因${pauseNames[pause.reason]}，${spokenMonthDay(addDays(pause.on, 1))}至${spokenMonthDay(pause.end)}不计时，共${days}${unitNames[unit]}${pause.open ? '；暂停还没有结束，先按约定的这一天计算' : ''}`

const sayExtension = ({ extension, amount, unit }: Extract<ClockLine, { kind: 'extension' }>): string =>
  `${spokenMonthDay(extension.on)}经${extension.approvedBy}批准延长${amountOf(amount, unit)}，理由：${extension.reason}`

/** One step of the proof as a Chinese sentence without its full stop. */
export const sayLine = (line: ClockLine): string => {
  switch (line.kind) {
    case 'rule': return line.promise ? `${line.name}：${line.law}（${line.article}）` : `${line.name}：《${line.law}》${line.article}`
    case 'start': return `${spokenDay(line.on)}${factNames[line.by]}，${line.restarted ? '从这一天重新起算' : '从这一天起算'}`
    case 'count': return sayCount(line.amount, line.unit)
    case 'weekend': return `其间周末${line.days.length}天不算`
    case 'holiday': return `${line.name}放假${span(line.days)}，${line.days.length}天不算`
    case 'made-up': return `${spokenMonthDay(line.day)}因${line.name}调休上班，照算`
    case 'pause': return sayPause(line)
    case 'extension': return sayExtension(line)
    case 'roll-over': return `最后一天${spokenMonthDay(line.nominal)}遇${line.names.join('、')}，顺延到之后第一个工作日${spokenMonthDay(line.day)}（民法典第二百零三条）`
    case 'provisional': return `${line.years.join('、')}年的放假安排还没有公布，这一天是暂定的，公布后重新计算`
    case 'due': return line.dueAt === null ? `到${spokenDay(line.day)}为止` : `到${spokenMinute(line.dueAt)}为止`
    default: return line satisfies never
  }
}

/** Days off and made-up days as the middle of one sentence: weekends and each holiday by name, each made-up day by date. */
export const sayWay = ({ off, madeUp }: Pick<Way, 'off' | 'madeUp'>): string[] => {
  const holidays = [...holidaysOf(off).keys()]
  return [
    holidays.length ? `周末和${holidays.join('、')}假期不算` : '周末不算',
    ...(madeUp.length ? [`${madeUp.map(({ day }) => spokenMonthDay(day)).join('、')}调休上班，照算`] : [])
  ]
}

/** The last words of the sentence where a year without a notice was touched. */
export const sayProvisional = '明年放假安排还没有公布，这一天是暂定的'

/** The whole proof in one sentence for the citizen's page: start, count, what was left out, pauses, extension, roll-over, 暂定. */
export const sayClock = ({ state, lines, way }: ClockProof): string => {
  const parts = lines.flatMap((line): string[] => {
    switch (line.kind) {
      case 'count': {
        const began = `${spokenMonthDay(state.startedOn)}${factNames[state.startedBy]}`
        if (line.unit === 'minutes') return [`${began}，${amountOf(line.amount, line.unit)}内`]
        return [`${began}，从第二天起数${amountOf(line.amount, line.unit)}`, ...(line.unit === 'working' ? sayWay(way) : [])]
      }
      case 'pause': return [`因${pauseNames[line.pause.reason]}暂停${line.days}${unitNames[line.unit]}`]
      case 'extension': return [`经批准延长${amountOf(line.amount, line.unit)}`]
      case 'roll-over': return [`${spokenMonthDay(line.nominal)}遇${line.names.join('、')}，顺延到${spokenMonthDay(line.day)}`]
      case 'provisional': return [sayProvisional]
      default: return []
    }
  })
  return `${parts.join('；')}。`
}
