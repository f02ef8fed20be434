export type Fault = {
  /** Part of `METHOD /path`, such as `subscribe/send`. */
  match: string
  times: number
  errcode?: number
  httpStatus?: number
  latencyMs?: number
  dropConnection?: boolean
  /** The call is carried out in full before its answer is spoilt: the caller cannot know. */
  afterEffect?: boolean
}
export type FaultRule = Fault & { id: number }

/** Rules that spoil the next matching calls; the oldest one that still has `times` left is used up first. */
export const createFaults = () => {
  let rules: FaultRule[] = []
  let last = 0
  return {
    add: (fault: Fault): FaultRule => {
      const rule = { ...fault, id: ++last }
      rules.push(rule)
      return rule
    },
    list: (): readonly FaultRule[] => rules,
    clear: () => { rules = [] },
    take: (call: string): Fault | null => {
      const rule = rules.find(({ match, times }) => times > 0 && call.includes(match))
      if (!rule) return null
      rules = rules.map((each) => (each === rule ? { ...rule, times: rule.times - 1 } : each)).filter(({ times }) => times > 0)
      return rule
    },
  }
}
export type Faults = ReturnType<typeof createFaults>
