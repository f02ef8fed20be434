import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import * as checklistWords from '@minsheng/contract/checklists.ts'
import * as contentWords from '@minsheng/contract/content-words.ts'
import * as formWords from '@minsheng/contract/form-words.ts'
import * as guideWords from '@minsheng/contract/guide-words.ts'
import * as toldWords from '@minsheng/contract/told-words.ts'
import { SynonymsBody } from '@minsheng/contract/content-shapes.ts'
import { synonymLimits } from '@minsheng/domain/content/add-everyday.ts'
import { contentKinds, postingCategories } from '@minsheng/domain/content/bodies.ts'
import { contentStates, versionStatuses } from '@minsheng/domain/content/workflow.ts'
import { formStandings } from '@minsheng/domain/forms/versions.ts'
import { acceptedAt, bookingWays, guideKinds, paperForms, paperSources } from '@minsheng/domain/guides/guide.ts'
import { precheckStatuses } from '@minsheng/domain/guides/precheck.ts'
import { deliveryStates } from '@minsheng/domain/notices/delivery.ts'
import { deskWays, noticeStatusNames, wayNames } from '@minsheng/domain/notices/say-delivery.ts'

describe('the words of the contract', () => {
  it.each([
    ['kinds of content', contentWords.contentKinds, contentKinds], ['states of content', contentWords.contentStates, contentStates], ['statuses of a version', contentWords.versionStatuses, versionStatuses],
    ['what a 公示 is of', contentWords.postingCategories, postingCategories], ['standings of a form', formWords.formStandings, formStandings], ['statuses of a pre-check', checklistWords.precheckStatuses, precheckStatuses],
    ['kinds of guide', guideWords.guideKinds, guideKinds], ['where papers go', guideWords.acceptedAt, acceptedAt], ['ways to book', guideWords.bookingWays, bookingWays], ['how a paper is brought', guideWords.paperForms, paperForms], ['who provides a paper', guideWords.paperSources, paperSources],
    ['ways to tell', toldWords.toldWays, Object.keys(wayNames)], ['statuses of a notice', toldWords.noticeStatuses, Object.keys(noticeStatusNames)], ['states of a sending', toldWords.sendingStates, deliveryStates], ['how a person told', toldWords.deskWays, deskWays]
  ])('are those of the domain: %s', (_name, said, meant) => { expect([...said].sort()).toEqual([...meant].sort()) })

  it('leave the table of synonyms as much room as the domain fills', () => {
    const full = (groups: number, official: number, words: number) =>
      ({ groups: Array.from({ length: groups }, () => ({ official: '词'.repeat(official), everyday: Array.from({ length: words }, () => '词') })) })
    const { groups, official, words } = synonymLimits
    expect(Check(SynonymsBody, full(groups, official, words))).toBe(true)
    for (const more of [full(groups + 1, official, 1), full(1, official + 1, 1), full(1, official, words + 1)]) expect(Check(SynonymsBody, more)).toBe(false)
  })
})
