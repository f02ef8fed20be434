/** What came back from the server, whatever it says. */
export type HttpAnswer = { status: number, data: unknown }

export type HttpRequest = {
  method: string
  url: string
  headers: Record<string, string>
  data?: unknown
  timeoutMs: number
}

export type Upload = {
  url: string
  headers: Record<string, string>
  localId: string
  onProgress: (percent: number) => void
}

export type FileRequest = { method: 'GET' | 'POST', url: string, headers: Record<string, string>, data?: object }

/** What became of a file that was asked for; `shown`: it came and was opened or saved. */
export type Made = HttpAnswer & { shown: boolean }

/** A photo that was fetched, or the status that came instead. */
export type FetchedPhoto = { status: number, src: string | null }

/** Nothing came back: the words may or may not have reached the server. */
export class NoAnswer extends Error {
  readonly why: 'offline' | 'timeout'
  constructor(why: 'offline' | 'timeout') {
    super(why)
    this.name = 'NoAnswer'
    this.why = why
  }
}
