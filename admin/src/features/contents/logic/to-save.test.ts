import { describe, expect, it } from 'vitest'
import { blankBody } from './bodies.ts'
import { missingIn, untitled } from './missing.ts'
import { maySave, toSave } from './to-save.ts'

describe('what goes to the server', () => {
  it('an article without a title is kept under a stand-in, and cannot be handed in so', () => {
    const saved = toSave(blankBody('article'))
    expect(saved.article?.title).toBe(untitled)
    expect(maySave('article', saved)).toBe(true)
    expect(missingIn('article', saved)[0]).toBe('写标题。')
  })

  it('a written article has nothing missing', () => {
    const { article } = blankBody('article')
    if (!article) throw new Error('an article begins with a body')
    expect(missingIn('article', { article: { ...article, title: '通知', html: '<p>正文</p>' } })).toEqual([])
    expect(missingIn('article', { article: { ...article, title: '通知', html: '<p>正文</p><img src="/a">' } })).toHaveLength(1)
  })

  it('half a 公示 stays on the machine', () => {
    expect(maySave('posting', blankBody('posting'))).toBe(false)
    expect(missingIn('posting', blankBody('posting'))).toContain('把名单粘贴进来。')
  })

  it('lines opened and left empty are not lines of the guide', () => {
    const { guide } = blankBody('guide')
    if (!guide) throw new Error('a guide begins with a body')
    expect(toSave({ guide: { ...guide, audience: ['本人', '', ' '] } }).guide?.audience).toEqual(['本人'])
  })
})
