import { type FileRequest, type Made, NoAnswer } from './answers.ts'
import { save } from './save-file.h5.ts'

/** Has a file made and saves it. */
export const makeFile = async (name: string, { method, url, headers, data }: FileRequest): Promise<Made> => {
  try {
    const answer = await fetch(url, { method, headers: data === undefined ? headers : { ...headers, 'content-type': 'application/json' }, ...(data === undefined ? {} : { body: JSON.stringify(data) }) })
    if (!answer.ok) return { status: answer.status, data: await answer.json().catch(() => null) as unknown, shown: false }
    const address = URL.createObjectURL(await answer.blob())
    save(address, name)
    URL.revokeObjectURL(address)
    return { status: answer.status, data: null, shown: true }
  } catch {
    throw new NoAnswer('offline')
  }
}
