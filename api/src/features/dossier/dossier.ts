/** For whom a dossier is made: the office and the upper authority, or the citizen the case is of. */
export type Audience = 'staff' | 'citizen'

/** One thing in a chapter: who and when above, the words below. */
export type Entry = { head: string, text: string | null }

/** A file of the case: its bytes, what it is, and its SM3 hash in hex, by which a copy can be proved to be this one. */
export type DossierFile = { name: string, purpose: string, mediaType: string, bytes: Buffer, sm3: string }

export type Chapter = { title: string, entries: readonly Entry[], photos?: readonly DossierFile[] }

/** 案卷 as it will be printed: every word is already chosen for whoever receives it. */
export type Dossier = {
  caseNo: string
  title: string
  bureau: string
  /** Who exported it and when, in words; on every page. */
  madeBy: string
  /** Stands across every page of a confidential case. */
  watermark: string | null
  chapters: readonly Chapter[]
}
