import { describe, expect, it } from 'vitest'
import { missingInPrecheck } from './precheck-parts.ts'

const photo = { fileId: 'a', localId: 'b', uploaded: false }
const full = { contactName: '张桂英', contactPhone: '13907370001', papers: { card: { photos: [photo], filledFormId: null } } }

describe('what is missing before papers can be looked at', () => {
  it('nothing, once there is one paper, a name and a telephone', () => expect(missingInPrecheck(full)).toEqual({}))
  it('a form filled on the phone is a paper too', () => expect(missingInPrecheck({ ...full, papers: { form: { photos: [], filledFormId: 'x' } } })).toEqual({}))
  it('a photo that was taken away again does not count', () => expect(Object.keys(missingInPrecheck({ ...full, papers: { card: { photos: [], filledFormId: null } } }))).toEqual(['papers']))
  it.each(['', '12', '打我儿子的'])('a telephone of “%s” cannot be rung', (contactPhone) => expect(Object.keys(missingInPrecheck({ ...full, contactPhone }))).toEqual(['contactPhone']))
  it('blanks are no name', () => expect(Object.keys(missingInPrecheck({ ...full, contactName: '  ' }))).toEqual(['contactName']))
})
