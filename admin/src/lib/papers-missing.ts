import { useDraft } from './draft.ts'

/** What was found missing of a booking's papers, kept on this PC between the booking's page and the queue's. */
export const usePapersMissing = (bookingId: string) => {
  const { value, change, clear } = useDraft<string[]>(`papers-missing:${bookingId}`, [])
  const toggle = (paper: string) => change((before) => before.includes(paper) ? before.filter((each) => each !== paper) : [...before, paper])
  return { papers: value, toggle, clear }
}
