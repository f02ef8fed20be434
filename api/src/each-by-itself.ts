/**
 * Does something with each, one after another or `atOnce` at a time. One that fails holds up none of the others; what went wrong
 * first is told of at the end.
 */
export const eachByItself = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>, atOnce = 1): Promise<void> => {
  const problems: unknown[] = []
  // Shared: whoever is free takes the next.
  const waiting = items.values()
  const takeNext = async () => {
    for (const item of waiting) await work(item).catch((problem: unknown) => { problems.push(problem) })
  }
  await Promise.all(Array.from({ length: atOnce }, takeNext))
  if (problems.length > 0) throw problems[0]
}
