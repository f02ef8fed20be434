import type { Browser } from 'playwright-core'
import type { Role } from '@minsheng/domain/permissions/permissions.ts'
import { openScreen, type Screen, type Size } from './browser.ts'
import { shoot } from './examine.ts'
import { actions, choose, confirm, enter, openCase, told } from './staff-screen.ts'
import type { Journey } from './stack.ts'

const unitId = 'social-assistance'
const posts = {
  intake: { role: 'intake', unitId: 'office', name: '李晓梅' }, officer: { role: 'officer', unitId, name: '王立新' }, chief: { role: 'section-chief', unitId, name: '刘建军' },
  neighbour: { role: 'officer', unitId: 'elderly-care', name: '贺敏' }, head: { role: 'deputy-head', unitId: 'bureau', name: '周局长' },
  vetter: { role: 'legal-reviewer', unitId: 'policy-law', name: '陈法明' }, director: { role: 'head', unitId: 'bureau', name: '郑局长' },
  supervisor: { role: 'supervisor', unitId: 'office', name: '丁督查' }, auditor: { role: 'auditor', unitId: 'office', name: '申审计' },
  township: { role: 'township-officer', unitId: 'township-430923118', name: '陶春华' }
} as const satisfies Record<string, { role: Role, unitId: string, name: string }>
type Who = keyof typeof posts

/** What is done in the panel of the case at hand. */
const panelOf = (at: () => Screen) => {
  const panel = () => actions(at().page)
  return {
    panel,
    open: (name: string) => choose(at(), name),
    seen: (words: string | RegExp) => at().page.getByText(words).first().waitFor(),
    /** Writes into fields of the open form, named by their labels. */
    fill: async (fields: Record<string, string>) => {
      for (const [label, words] of Object.entries(fields)) await panel().getByLabel(label, { exact: true }).fill(words)
    },
    canSend: () => panel().locator('[data-send]').isEnabled(),
    /** Presses the one button of the open form, says `yes` where it asks once more, and waits to be told. */
    send: async (name: string, words: string, yes?: string) => {
      const button = panel().locator('[data-send]').filter({ hasText: name })
      await (yes === undefined ? at().press(button) : confirm(at(), button, yes))
      await told(at().page, words)
    }
  }
}

/** The desks of everybody who has a hand in one case, each a screen of its own that stays open; one of them is sat at. */
export const openDesks = (journey: Journey, browser: Browser, pictures: string, size: Size = 'desk') => {
  const desks = new Map<Who, Screen>()
  let current: Screen | null = null
  const at = (): Screen => {
    if (!current) throw new Error('nobody has sat down yet')
    return current
  }
  const takeSeat = async (who: Who) => {
    const known = desks.get(who)
    current = known ?? await openScreen(browser, journey.url, size)
    if (known) return
    desks.set(who, current)
    const { role, ...post } = posts[who]
    await enter(current, await journey.newStaff({ roles: [role], ...post }))
  }
  return {
    ...panelOf(at), at,
    /** Sits down at a person's desk, at the page where it was left or at the one of `path`. */
    sitDown: async (who: Who, path?: string) => {
      await takeSeat(who)
      if (path) await at().page.goto(`/admin${path}`)
    },
    /** Sits down at a person's desk and finds the case by its number. */
    sit: async (who: Who, caseNo: string) => { await takeSeat(who); await openCase(at(), caseNo) },
    /** Sits down at a person's desk and takes the case out of a box. */
    sitAtBox: async (who: Who, box: string, caseNo: string) => {
      await takeSeat(who)
      const { page, press } = at()
      await page.goto(`/admin/cases?box=${box}`)
      await press(page.getByRole('row').filter({ hasText: caseNo }).getByRole('link'))
      await page.getByRole('heading', { level: 2, name: '群众反映' }).waitFor()
    },
    picture: (name: string) => shoot(at().page, `${pictures}-${name}`),
    complaints: (...expected: RegExp[]) => [...desks.values()].flatMap((desk) => desk.complaints(...expected)),
    close: async () => { for (const desk of desks.values()) await desk.close() }
  }
}
