import { expect, it } from 'vitest'
import { takeTitle } from './take-title.ts'

it('a notice that begins with its title gives it to the title line, and does not say it twice', () => {
  expect(takeTitle('<h2>关于调整低保标准的通知</h2>\n<p>正文</p>')).toEqual({ title: '关于调整低保标准的通知', rest: '\n<p>正文</p>' })
  expect(takeTitle('<p><strong>关于调整低保标准的通知</strong></p><p>正文</p>')?.title).toBe('关于调整低保标准的通知')
})

it('a first sentence is no title', () => {
  expect(takeTitle('<p>经县人民政府同意，现将标准调整如下：</p>')).toBeNull()
  expect(takeTitle('<p><strong>请带户口簿。</strong></p>')).toBeNull()
  expect(takeTitle('<p><strong>注意</strong>：请带户口簿</p>')).toBeNull()
})
