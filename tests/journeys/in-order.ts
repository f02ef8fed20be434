import { afterEach, beforeEach } from 'vitest'

/** The tests of this group are steps of one way: after one has failed the rest are left out, with a picture of where it stopped. */
export const inOrder = (picture: (name: string) => Promise<void>): void => {
  let broken = false
  beforeEach(({ skip }) => skip(broken, 'a step before this one failed'))
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || broken) return
    broken = true
    await picture('failed').catch(() => undefined)
  })
}
