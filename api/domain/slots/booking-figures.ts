/** A visit that was booked and ended served at the first visit. `foundBefore`: the pre-check found a wrong paper before the journey. */
export type FirstVisit = { guideId: string, foundBefore: boolean }
/** What people told of an item: how many matters, how many trips they took together. */
export type ToldTrips = { guideId: string, matters: number, trips: number }

/** Below so many answers nothing is said of an item. A choice of the product. */
const toldEnough = 5

/**
 * Trips saved, rounded down. A visit that ended served at the first time saved what the item otherwise took: the average people
 * told, less the one trip they came. Where the pre-check found a wrong paper at home it saved one, whatever the average. Items of
 * which too few told how often they came save nothing: what is not known is not claimed.
 */
export const tripsSaved = (visits: readonly FirstVisit[], told: readonly ToldTrips[]): number => {
  const average = new Map(told.filter(({ matters }) => matters >= toldEnough).map(({ guideId, matters, trips }) => [guideId, trips / matters]))
  const saved = visits.reduce((sum, { guideId, foundBefore }) => sum + (foundBefore ? 1 : Math.max(0, (average.get(guideId) ?? 1) - 1)), 0)
  // Sums of fractions fall a hair short of whole numbers.
  return Math.floor(saved + 1e-9)
}

/** How the trips saved are counted, as the page says it. */
export const tripsSavedWords = `只算约了号、来一趟就办完的：预审在家里就查出材料不对的，每件算少跑 1 趟；其余的，和群众说的这件事平均跑几趟比，比 1 趟多出来的算少跑。说过趟数的不到 ${toldEnough} 件的事项不算。零头舍去。`
