import type { Input, Output, RouteKey } from '@minsheng/contract/index.ts'
import { addressOf, bearer, call } from './call.ts'
import { NoAnswer, type FileRequest } from './platform/answers.ts'
import { makeFile } from './platform/make-file.ts'
import { openFile } from './platform/open-file.ts'
import { passOnFile } from './platform/pass-on-file.ts'
import { fetchPhoto } from './platform/photos.ts'
import { upload } from './platform/upload.ts'
import { ApiProblem, problemOf } from './problem.ts'
import { accessToken, refreshSession } from './session.ts'

const isPublic = (key: string) => /^[A-Z]+ \/(client-config|answers|lookups|mandates|guides|benefits|places|who|columns|articles|postings|search|forms|bookable|schedules)\b/.test(key)

const loginNeeded = () => new ApiProblem('login-needed', '', { status: 401 })

const withToken = async <T>(attempt: (token: string) => Promise<T>): Promise<T> => {
  const token = await accessToken()
  if (!token) throw loginNeeded()
  try {
    return await attempt(token)
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status !== 401) throw error
    if (!await refreshSession()) throw loginNeeded()
    const fresh = await accessToken()
    if (!fresh) throw loginNeeded()
    return attempt(fresh)
  }
}

/** Asks the server. A token that has run out is renewed once; any refusal is an `ApiProblem`. */
export const api = <K extends RouteKey>(key: K, input: Input<K>): Promise<Output<K>> =>
  isPublic(key) ? call(key, input) : withToken((token) => call(key, input, token))

type Sent = Output<'POST /files/:fileId'>

/** Sends a photo up under the id made on the phone; sending it again is the same photo. */
export const sendPhoto = (fileId: string, localId: string, onProgress: (percent: number) => void): Promise<Sent> =>
  withToken(async (token) => {
    try {
      const url = addressOf('/files/:fileId', { params: { fileId } })
      const answer = await upload({ url, headers: bearer(token), localId, onProgress })
      if (answer.status === 410) throw new ApiProblem('photo-gone', '')
      if (answer.status >= 400 || answer.status < 200) throw problemOf(answer.status, answer.data)
      return answer.data as Sent
    } catch (error) {
      if (error instanceof NoAnswer) throw new ApiProblem(error.why, '')
      throw error
    }
  })

/** Fetches a photo of one's own case and returns an address an image can show. */
export const photoOfCase = (caseNo: string, fileId: string): Promise<string> =>
  withToken(async (token) => {
    const { status, src } = await fetchPhoto(addressOf('/cases/:caseNo/files/:fileId', { params: { caseNo, fileId } }), bearer(token))
    if (src === null) throw problemOf(status, null)
    return src
  })

/** Has a file made and shows or saves it; why it was not is an `ApiProblem`. */
const showFile = async (name: string, request: FileRequest): Promise<void> => {
  try {
    const { status, data, shown } = await makeFile(name, request)
    if (status >= 400 || status < 200) throw problemOf(status, data)
    if (!shown) throw new ApiProblem('file-not-shown', '')
  } catch (error) {
    if (error instanceof NoAnswer) throw new ApiProblem(error.why, '')
    throw error
  }
}

/** Has a form drawn with what was filled in, and shows or saves it. */
export const drawFilled = (formId: string, title: string, body: Input<'POST /forms/:formId/fill'>['body']): Promise<void> =>
  showFile(`${title}.${body.format}`, { method: 'POST', url: addressOf('/forms/:formId/fill', { params: { formId } }), headers: {}, data: body })

/** Fetches a form filled in and saved earlier, and shows or saves it. */
export const openFilled = (filledId: string, format: 'docx' | 'pdf', title: string): Promise<void> =>
  withToken((token) => showFile(`${title}.${format}`, { method: 'GET', url: addressOf('/filled-forms/:filledId/file', { params: { filledId }, querystring: { format } }), headers: bearer(token) }))

/** Fetches the large-print receipt of a case: by number and code for whoever looked it up so, else as the owner. */
export const openReceipt = (caseNo: string, queryCode: string | null): Promise<void> => queryCode
  ? showFile(`${caseNo}.pdf`, { method: 'POST', url: addressOf('/lookups/paper'), headers: {}, data: { caseNo, queryCode } })
  : withToken((token) => showFile(`${caseNo}.pdf`, { method: 'GET', url: addressOf('/cases/:caseNo/paper', { params: { caseNo } }), headers: bearer(token) }))

/** Fetches the file of one's own case and shows or saves it. `false`: it could not be had just now. */
export const openDossier = (caseNo: string): Promise<boolean> =>
  withToken((token) => openFile(addressOf('/cases/:caseNo/dossier', { params: { caseNo } }), `案卷${caseNo}.pdf`, bearer(token)))

/** Fetches everything kept of oneself: to be read as a PDF, or to be passed on as data. `false`: it could not be had just now. */
export const openKept = (format: 'json' | 'pdf'): Promise<boolean> => withToken((token) => {
  const url = addressOf('/me/kept/file', { querystring: { format } })
  return format === 'pdf' ? openFile(url, '我的信息.pdf', bearer(token)) : passOnFile(url, '我的信息.json', bearer(token))
})

/** Fetches one's own booking in large print, and shows or saves it. `false`: it could not be had just now. */
export const openBookingPaper = (bookingId: string, code: string): Promise<boolean> =>
  withToken((token) => openFile(addressOf('/bookings/:bookingId/paper', { params: { bookingId } }), `预约${code}.pdf`, bearer(token)))

/** Fetches one's own booking as a file for the phone's calendar, and saves or passes it on. `false`: it could not be had just now. */
export const openBookingCalendar = (bookingId: string, code: string): Promise<boolean> =>
  withToken((token) => passOnFile(addressOf('/bookings/:bookingId/calendar', { params: { bookingId } }), `预约${code}.ics`, bearer(token)))
