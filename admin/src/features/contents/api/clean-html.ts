import { call } from '../../../lib/api.ts'

/** What the server would keep of something pasted: its word is the last one. */
export const cleanHtml = (html: string) => call('POST /staff/contents/cleaning', { body: { html } })
