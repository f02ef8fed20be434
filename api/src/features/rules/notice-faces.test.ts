import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noticeCatalogue, noticeEvents } from '@minsheng/domain/notices/catalogue.ts'
import type { NoticeEntry } from '@minsheng/domain/notices/entry.ts'
import { wordsFaults } from '@minsheng/domain/notices/check-words.ts'
import { facesOf } from './notice-faces.ts'

describe('the faces of a notice', () => {
  it.each(noticeEvents)('of %s are whole wherever it goes', (event) => {
    const { inbox, wechat, sms } = facesOf(event, { ...noticeCatalogue[event] as NoticeEntry, channels: ['subscribe', 'sms'] })
    expect(JSON.stringify([inbox, wechat, sms])).not.toMatch(/[{}$]\{|undefined|""/)
    expect(wechat?.lines.map(({ label }) => label)).toEqual(expect.arrayContaining(['编号', '事项', '状态']))
    expect(sms).toContain('民声')
  })
  it('leave out the ways that are not taken', () => {
    expect(facesOf('case-rerouted', { ...noticeCatalogue['case-rerouted'], channels: [] })).toMatchObject({ wechat: null, sms: null })
  })
  it('have a whole SMS for whatever phrase passes the check', () => {
    fc.assert(fc.property(fc.constantFrom(...noticeEvents), fc.oneof(fc.string({ unit: fc.constantFrom(...'已办理完结【】，a '), maxLength: 7 }), fc.string({ unit: 'binary', maxLength: 6 })), (event, phrase) => {
      const words = { ...noticeCatalogue[event] as NoticeEntry, phrase }
      if (wordsFaults(event, words).length === 0) expect(facesOf(event, { ...words, channels: ['sms'] }).sms).not.toBeNull()
    }), { numRuns: 500 })
  })
})
