import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SmsTemplate } from './port.ts'
import { registeredLinkTexts, registeredTexts, writtenOut } from './registered-texts.ts'
import { LINK_FIELD, smsFields } from './values.ts'

const manual = readFileSync(new URL('../../../../docs/manual/sms.md', import.meta.url), 'utf8')

describe('the texts of SMS', () => {
  it.each(Object.entries(registeredTexts))('%s is what the manual tells to register, and names its fields', (template, text) => {
    expect(manual).toContain(text)
    expect([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name)).toEqual(smsFields[template as SmsTemplate])
  })
  it.each(Object.entries(registeredLinkTexts))('%s with a link likewise, the link last', (template, text) => {
    expect(manual).toContain(text)
    expect(text).toMatch(/打开“民声”小程序查看 https:\/\/wxaurl\.cn\/\$\{link\}$/)
    expect([...text.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name)).toEqual([...smsFields[template as SmsTemplate], LINK_FIELD])
  })
  it('are filled in as they arrive, and not at all where a value does not fit', () => {
    expect(writtenOut({ template: 'progress', values: { number: 'MZ2026000123', state: '已$&受理' } })).toBe('您提交的MZ2026000123号事项已$&受理，请打开“民声”小程序查看。')
    expect(writtenOut({ template: 'progress', values: { number: 'MZ2026000123', state: '【银行】' } })).toBeNull()
  })
})
