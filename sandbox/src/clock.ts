export type Clock = { now: () => number, advance: (ms: number) => void }

export const createClock = (): Clock => {
  let ahead = 0
  return { now: () => Date.now() + ahead, advance: (ms) => { ahead += ms } }
}
