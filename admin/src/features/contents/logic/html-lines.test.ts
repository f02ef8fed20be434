import { describe, expect, it } from 'vitest'
import { hasWords, htmlLines, picturesWithoutAlt } from './html-lines.ts'

describe('an article as lines to be compared', () => {
  it('has each paragraph, list entry and row of a table on its own, the cells apart', () => {
    expect(htmlLines('<h2>标准</h2><p>从 <strong>7 月</strong>起&nbsp;执行：</p><ul><li><p>城市</p></li><li>农村</li></ul><table><tbody><tr><th><p>类别</p></th><th>元</th></tr><tr><td><p>城市</p><p>低保</p></td><td>650</td></tr></tbody></table>'))
      .toEqual(['标准', '从 7 月起 执行：', '· 城市', '· 农村', '类别 │ 元', '城市 低保 │ 650'])
  })

  it('names a picture by its words and says where one has none', () => {
    expect(htmlLines('<p>见图</p><img src="/x" alt="大厅平面图"><img src="/y">')).toEqual(['见图', '〔图：大厅平面图〕', '〔图〕'])
    expect(picturesWithoutAlt('<img src="/x" alt="大厅平面图"><img src="/y"><img src="/z" alt=" ">')).toBe(2)
  })

  it('shows signs as they are read', () => {
    expect(htmlLines('<p>a &lt; b &amp; c</p>')).toEqual(['a < b & c'])
  })

  it('an empty paragraph says nothing', () => {
    expect(hasWords('<p></p><p><br></p>')).toBe(false)
    expect(hasWords('<p>通知</p>')).toBe(true)
  })
})
