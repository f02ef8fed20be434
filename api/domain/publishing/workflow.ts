/** Where the public copy of an answer stands: 未定, 待公开, 已公开, 不公开. */
export type PublicationStatus = 'none' | 'prepared' | 'published' | 'withheld'

/** What somebody may ask of a publication. */
export type PublicationCommandName = 'prepare' | 'return' | 'publish' | 'withhold'

/** Which commands each publication status admits, and where they lead. */
export const publicationWorkflow: Record<PublicationStatus, Partial<Record<PublicationCommandName, PublicationStatus>>> = {
  none: { prepare: 'prepared', withhold: 'withheld' },
  prepared: { prepare: 'prepared', return: 'none', publish: 'published', withhold: 'withheld' },
  published: {},
  withheld: {}
}
