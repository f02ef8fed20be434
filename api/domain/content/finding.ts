/** Something private or broken in a body: where, what, and what may be done. `mustChange`: no reason helps, it has to go. */
export type Finding = { findingId: string, place: string, kind: string, found: string, advice: string, mustChange: boolean }

/** A file of the content as far as findings go. */
export type KnownFile = { id: string, isPicture: boolean, alt: string }

/** What is known beside the body: texts that stay readable (the office's own numbers), its files, and what the check of its kind says. */
export type FindingFacts = { keep: readonly string[], files: readonly KnownFile[], problems: readonly string[] }

/** Something found, before it has a name. `key` is the text itself: the id changes when the text does. */
export type Found = Omit<Finding, 'findingId'> & { key: string }
