/** Where the public copy of an answer stands: 未定, 退回重做, 待公开, 已公开, 更正待公开, 已撤下, 不公开. */
export const publicationStatuses = ['none', 'draft', 'prepared', 'published', 'correcting', 'withdrawn', 'withheld'] as const
export type PublicationStatus = (typeof publicationStatuses)[number]

/** What the statuses are called on screen. A published answer that was corrected says so: see `publicationStage`. */
export const publicationStatusNames: Record<PublicationStatus, string> = {
  none: '未定', draft: '退回重做', prepared: '待公开', published: '已公开', correcting: '更正待公开', withdrawn: '已撤下', withheld: '不公开'
}

/** What somebody may ask of a publication. */
export type PublicationCommandName = 'prepare' | 'return' | 'publish' | 'withhold' | 'correct' | 'withdraw'

/**
 * Which commands each publication status admits, and where they lead. While a correction waits the old version stays
 * public; a withdrawn answer may be prepared anew and is public again only when a second person publishes it.
 */
export const publicationWorkflow: Record<PublicationStatus, Partial<Record<PublicationCommandName, PublicationStatus>>> = {
  none: { prepare: 'prepared', withhold: 'withheld' },
  draft: { prepare: 'prepared', withhold: 'withheld' },
  prepared: { prepare: 'prepared', return: 'draft', publish: 'published', withhold: 'withheld' },
  published: { correct: 'correcting', withdraw: 'withdrawn' },
  correcting: { correct: 'correcting', return: 'published', publish: 'published', withdraw: 'withdrawn' },
  withdrawn: { prepare: 'prepared' },
  withheld: {}
}

/** Statuses in which anybody may read the answer. */
export const publicStatuses: readonly PublicationStatus[] = ['published', 'correcting']

/** The words of the first contract, which installed mini programs still know: each status by its nearest. */
export const coarsePublication = (status: PublicationStatus): 'none' | 'prepared' | 'published' | 'withheld' => {
  switch (status) {
    case 'draft': return 'none'
    case 'correcting': return 'published'
    case 'withdrawn': return 'withheld'
    default: return status
  }
}

/** The exact status in words; `corrected`: the version the public reads replaced an earlier one. */
export const publicationStage = (status: PublicationStatus, corrected: boolean): string =>
  status === 'published' && corrected ? '已更正公开' : publicationStatusNames[status]
