import { describe, expect, it } from 'vitest'
import { doors, suggestDoor } from '../routing/doors.ts'
import { guideIds } from './guide-ids.ts'
import { outsideHandOvers } from './hand-overs.ts'

const doorIds = new Set(doors.map(({ id }) => id))
const guides: ReadonlySet<string> = new Set(guideIds)

describe('what people bring here and others do now', () => {
  it('leads through a door there is, to guides there are', () => {
    expect(outsideHandOvers.filter(({ doorId, near }) => !doorIds.has(doorId) || near.some((id) => !guides.has(id)))).toEqual([])
    expect(new Set(outsideHandOvers.map(({ id }) => id)).size).toBe(outsideHandOvers.length)
  })

  it('names the four duties that moved away in 2018 and 2023', () => {
    const moved = new Set(outsideHandOvers.filter(({ formerly }) => formerly).map(({ doorId }) => doorId))
    expect([...moved].sort()).toEqual(['emergency-management', 'medical-insurance', 'social-work-department', 'veterans-affairs'])
  })

  it('does not send one everyday word to two places, nor elsewhere than the first receiver would', () => {
    const said = outsideHandOvers.flatMap(({ words, doorId }) => words.map((word) => ({ word, doorId })))
    expect(new Set(said.map(({ word }) => word)).size).toBe(said.length)
    expect(said.filter(({ word, doorId }) => (suggestDoor(word)?.door.id ?? doorId) !== doorId)).toEqual([])
  })

  it('says in plain words what to do, and no number but those everybody knows', () => {
    for (const { text, words } of outsideHandOvers) {
      expect(words.length).toBeGreaterThanOrEqual(3)
      expect(text.split(/[。；]/).filter((sentence) => sentence.length > 45)).toEqual([])
      expect(text.replace(/2018年|2023年|110|120|12345/g, '')).not.toMatch(/\d/)
    }
  })
})
