import { describe, expect, it } from 'vitest'
import { choosePapers } from '../choose-papers.ts'
import { guides } from './guides.ts'

const allowance = guides.find(({ id }) => id === 'old-age-allowance')
const papers = (who: string, place: string) => {
  if (!allowance) throw new Error('there is the guide')
  const { bring, onSite } = choosePapers(allowance, { task: ['first'], who: [who], place: [place] })
  return { bring: bring.map(({ id }) => id), onSite: onSite.map(({ id }) => id) }
}

describe('高龄津贴: the old person signs the form, wherever they are', () => {
  it.each([['self', 'walk'], ['self', 'away'], ['self', 'bed'], ['family', 'bed'], ['other', 'bed']])('%s, %s: it is signed before the officer', (who, place) => {
    expect(papers(who, place).onSite).toContain('form')
    expect(papers(who, place).bring).not.toContain('form-signed')
  })

  it.each([['family', 'walk'], ['family', 'away'], ['other', 'walk'], ['other', 'away']])('%s, %s: nobody is there to sign it, so it is brought signed', (who, place) => {
    expect(papers(who, place).bring).toContain('form-signed')
    expect(papers(who, place).onSite).not.toContain('form')
  })
})
