import { describe, expect, it } from 'vitest'
import { turnOf } from './whose-turn.ts'

type Standing = Parameters<typeof turnOf>[0]
const kase: Standing = { status: 'handling', stage: '办理中', unitName: '社会救助股', handlerName: '王立新', handBacks: 0, pause: null, jointUnits: [], publication: 'none', reply: null }
const asked = [{ unitId: 'ageing', unitName: '老龄工作股', question: '为什么停发', until: '2026-12-01' }]

describe('whose turn it is', () => {
  it('a case in work names who works on it', () => {
    expect(turnOf(kase)).toBe('社会救助股的王立新正在办理。')
  })

  it('while the clocks stand still everybody waits, and is told until when', () => {
    const pause = { reason: 'correction', reasonName: '等待补齐材料', since: '2026-11-26', until: '2026-12-06' }
    expect(turnOf({ ...kase, jointUnits: asked, pause })).toBe('因等待补齐材料，期限暂停到 2026年12月6日，到时自动恢复。')
  })

  it('an opinion still owed is named with the unit that owes it', () => {
    expect(turnOf({ ...kase, jointUnits: asked })).toBe('等老龄工作股给会办意见，到齐才能起草答复。')
  })

  it('a first objection waits for the first receiver, a second one for a leader', () => {
    const objected: Standing = { ...kase, status: 'accepted', stage: '职责异议' }
    expect([turnOf({ ...objected, handBacks: 1 }), turnOf({ ...objected, handBacks: 2 })]).toEqual(['单位提出职责异议，等首接员处理。', '第二次职责异议，等分管领导裁定。'])
  })

  it('stages the seven coarse words do not tell apart have sentences of their own', () => {
    const said = ['法制审核', '已转送', '已并案', '已撤回', '已归档'].map((stage) => turnOf({ ...kase, status: 'closed', stage }))
    expect(new Set(said).size).toBe(5)
    expect(said).not.toContain('这件已办结。')
  })
})
