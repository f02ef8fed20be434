import { save } from './save-file.h5.ts'

/** The browser saves what the server sends as a file; the page stays. What needs a login is fetched first. */
export const openFile = async (url: string, name: string, headers?: Record<string, string>): Promise<boolean> => {
  if (!headers) {
    save(url, name)
    return true
  }
  try {
    const answer = await fetch(url, { headers })
    if (!answer.ok) return false
    const address = URL.createObjectURL(await answer.blob())
    save(address, name)
    URL.revokeObjectURL(address)
    return true
  } catch {
    return false
  }
}
