import { describe, expect, it } from 'vitest'
import { keeperSteps } from './keeper-steps.ts'

describe('what a keeper does next', () => {
  it('is to take it, to tell it anew, to send it on, and in the end nothing', () => {
    expect(keeperSteps({ status: 'submitted', retold: false }, false)).toContain('我来保管')
    expect(keeperSteps({ status: 'submitted', retold: false }, true)).toContain('转述')
    expect(keeperSteps({ status: 'submitted', retold: true }, true)).toContain('受理并分派')
    expect(keeperSteps({ status: 'handling', retold: true }, true)).toContain('正在办')
    expect(keeperSteps({ status: 'answered', retold: true }, true)).toContain('办完')
  })
})
