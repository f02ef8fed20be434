import type { Case } from './case-on-screen.ts'

/** The last day the law leaves for the case (信访工作条例 第34条), while it counts: no waiting moves it. */
export const lawDayOf = ({ clocks, round }: Pick<Case, 'clocks' | 'round'>): string | null =>
  clocks.find((clock) => clock.ruleId === 'R03' && clock.round === round && clock.satisfiedOn === null)?.day ?? null
