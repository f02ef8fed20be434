import type { Made } from './answers.ts'
import { save } from './save-file.h5.ts'

/** Sends what was filled in and saves the file that comes back. */
export const makeFile = async (url: string, name: string, body: unknown): Promise<Made> => {
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    if (!answer.ok) return { status: answer.status, data: await answer.json().catch(() => null) as unknown }
    const address = URL.createObjectURL(await answer.blob())
    save(address, name)
    URL.revokeObjectURL(address)
    return { status: answer.status, data: null }
  } catch {
    return { status: 0, data: null }
  }
}
