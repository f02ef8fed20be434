import type { KeptFile } from '../api/get-content.ts'

/** Where the writer asked to be taken: the place a finding names, with what was found there. A new `at` is a new wish. */
export type Jump = { place: string, found: string, at: number } | null

/** What every editor of one kind of content is given. */
export type EditorProps<B> = {
  contentId: string, words: B, set: (words: B) => void, files: readonly KeptFile[], jump: Jump
  /** Sees to it that the content is on the server, where pictures and attachments can be hung on it. */
  ensureSaved: () => Promise<unknown>
}
