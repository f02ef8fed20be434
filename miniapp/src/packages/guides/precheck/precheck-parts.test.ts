import { describe, expect, it } from 'vitest'
import { faultOf, missingInPrecheck, startOf } from './precheck-parts.ts'

const photo = { fileId: 'a', localId: 'b', uploaded: false }
const full = { contactName: '张桂英', contactPhone: '13907370001', papers: { card: { photos: [photo], filledFormId: null } } }

describe('what is missing before papers can be looked at', () => {
  it('nothing, once there is one paper, a name and a telephone', () => expect(missingInPrecheck(full)).toEqual({}))
  it('a form filled on the phone is a paper too', () => expect(missingInPrecheck({ ...full, papers: { form: { photos: [], filledFormId: 'x' } } })).toEqual({}))
  it('a photo that was taken away again does not count', () => expect(Object.keys(missingInPrecheck({ ...full, papers: { card: { photos: [], filledFormId: null } } }))).toEqual(['papers']))
  it.each(['', '12', '1390737', '(0737)7222345', '打我儿子的'])('a telephone of “%s” cannot be rung', (contactPhone) => expect(Object.keys(missingInPrecheck({ ...full, contactPhone }))).toEqual(['contactPhone']))
  it('blanks are no name', () => expect(Object.keys(missingInPrecheck({ ...full, contactName: '  ' }))).toEqual(['contactName']))
})

describe('papers sent again', () => {
  const paper = (paperId: string, verdict: 'ok' | 'wrong', note: string | null = null) => ({ paperId, name: paperId, form: 'original' as const, photos: [`${paperId}-1`], filledFormId: null, verdict, note })
  const bring = [{ id: 'card' }, { id: 'income' }]
  const looked = { bring, precheck: { status: 'not-ready' as const, papers: [paper('card', 'ok'), paper('income', 'wrong', '缺页'), paper('no-longer', 'ok')] } }

  it('go with what was found 可以, as long as it is still brought; what was wrong starts empty with what to do about it', () => {
    expect(startOf(looked).papers).toEqual({ card: { photos: [{ fileId: 'card-1', localId: '', uploaded: true }], filledFormId: null } })
    expect([faultOf(looked, 'income'), faultOf(looked, 'card')]).toEqual(['缺页', null])
  })
  it.each(['sent', 'ready', 'taken-back'] as const)('are not begun from a pre-check that is %s', (status) => {
    const other = { bring, precheck: { ...looked.precheck, status } }
    expect([startOf(other).papers, faultOf(other, 'income')]).toEqual([{}, null])
  })
  it('are not begun from nothing', () => expect(startOf({ bring, precheck: null }).papers).toEqual({}))
})
