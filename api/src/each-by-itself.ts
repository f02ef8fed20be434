/** Does something with each, one after another. One that fails holds up none of the others; what went wrong first is told of at the end. */
export const eachByItself = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  const problems: unknown[] = []
  for (const item of items) await work(item).catch((problem: unknown) => { problems.push(problem) })
  if (problems.length > 0) throw problems[0]
}
