export type Fault = {
  /** Part of `METHOD /path`, such as `subscribe/send`. */
  match: string
  times: number
  /** Befalls each so-manieth matching call only; the others go on as if there were no rule. */
  every?: number
  errcode?: number
  httpStatus?: number
  latencyMs?: number
  dropConnection?: boolean
  /** For pushes, where `match` is part of the event's name: pushed twice, later, after the next one, never. */
  duplicatePush?: boolean
  delayPushMs?: number
  reorderPush?: boolean
  losePush?: boolean
  /** The call is carried out in full before its answer is spoilt: the caller cannot know. */
  afterEffect?: boolean
}
type Rule = Pick<Fault, 'match' | 'times' | 'every' | 'duplicatePush' | 'delayPushMs' | 'reorderPush' | 'losePush'>

const forPushes = ({ duplicatePush, delayPushMs, reorderPush, losePush }: Rule) => [duplicatePush, delayPushMs, reorderPush, losePush].some((each) => each !== undefined)

/** Rules that spoil the next matching calls; the oldest one that still has `times` left is used up first. */
export const createFaults = <F extends Rule = Fault>() => {
  let rules: (F & { id: number })[] = []
  const seen = new Map<number, number>()
  let last = 0
  const isItsTurn = ({ id, every = 1 }: F & { id: number }): boolean => {
    const nth = (seen.get(id) ?? 0) + 1
    seen.set(id, nth)
    return nth % every === 0
  }
  const takeOne = (call: string, fits: (fault: F) => boolean): F | null => {
    const rule = rules.find((each) => each.times > 0 && call.includes(each.match) && fits(each) && isItsTurn(each))
    if (!rule) return null
    rules = rules.map((each) => (each === rule ? { ...rule, times: rule.times - 1 } : each)).filter(({ times }) => times > 0)
    return rule
  }
  return {
    add: (fault: F): F & { id: number } => {
      const rule = { ...fault, id: ++last }
      rules.push(rule)
      return rule
    },
    list: (): readonly F[] => rules,
    clear: () => { rules = [] },
    take: (call: string): F | null => takeOne(call, (fault) => !forPushes(fault)),
    takePush: (event: string): F | null => takeOne(event, forPushes),
  }
}
export type Faults<F extends Rule = Fault> = ReturnType<typeof createFaults<F>>
