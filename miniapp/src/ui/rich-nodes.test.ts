import { describe, expect, it } from 'vitest'
import { nodesOf } from './rich-nodes.ts'

describe('an article in WeChat', () => {
  it('fetches its pictures from the server of the program, because a mini program has no address of its own', () => {
    expect(nodesOf('<img src="/api/contents/files/1" alt="窗口">', 'https://a.example/api')).toContain('src="https://a.example/api/contents/files/1"')
  })
  it('draws the lines of a table and leaves alone what carries a style already', () => {
    expect(nodesOf('<table><tr><td>甲</td><td style="x">乙</td></tr></table>', '')).toMatch(/^<table style="[^"]+"><tr><td style="border[^"]+">甲<\/td><td style="x">乙/)
  })
  it('does not take <th> for <thead>, nor <p> for <pre>', () => {
    expect(nodesOf('<thead></thead><pre></pre>', '')).toBe('<thead></thead><pre></pre>')
  })
})
