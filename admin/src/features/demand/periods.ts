import { addDays, today } from '../../lib/dates.ts'

export const periodWords = { 30: '近 30 天', 90: '近 90 天', 365: '近一年' } as const
export type Period = keyof typeof periodWords

export const periodOf = (text: string | null): `${Period}` => text === '30' || text === '365' ? text : '90'

export const sinceOf = (period: `${Period}`): string => addDays(today(), -Number(period))
