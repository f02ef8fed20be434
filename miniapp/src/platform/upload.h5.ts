import { NoAnswer, type HttpAnswer, type Upload } from './answers.ts'
import { photoFile } from './photos.h5.ts'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

// fetch cannot tell how much has gone up; XMLHttpRequest can.
const send = ({ url, headers, onProgress }: Upload, file: Blob): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const http = new XMLHttpRequest()
    http.open('POST', url)
    http.timeout = 120_000
    for (const [name, value] of Object.entries(headers)) http.setRequestHeader(name, value)
    http.upload.onprogress = (event) => onProgress(Math.round((event.loaded / Math.max(event.total, 1)) * 100))
    http.onload = () => resolve({ status: http.status, data: parse(http.responseText) })
    http.onerror = () => reject(new NoAnswer('offline'))
    http.ontimeout = () => reject(new NoAnswer('timeout'))
    const form = new FormData()
    form.append('file', file, 'photo.jpg')
    http.send(form)
  })

export const upload = async (task: Upload): Promise<HttpAnswer> => {
  const file = await photoFile(task.localId)
  if (!file) return { status: 410, data: null }
  return send(task, file)
}
