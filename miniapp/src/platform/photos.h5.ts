import type { FetchedPhoto } from './answers.ts'
import { newId } from './new-id.h5.ts'
import { discard, shelve, take } from './photo-shelf.h5.ts'
import { shrink } from './shrink-photo.h5.ts'

export type Photo = { localId: string, src: string, size: number }

const inHand = new Map<string, Blob>()

const pick = (count: number): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = count > 1
    input.hidden = true
    const finish = (files: File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => finish([...(input.files ?? [])].slice(0, count)))
    input.addEventListener('cancel', () => finish([]))
    document.body.append(input)
    input.click()
  })

const keep = async (file: File): Promise<Photo> => {
  const photo = await shrink(file)
  const localId = newId()
  inHand.set(localId, photo)
  // Private browsing may have no store: the photo then lives as long as the page.
  await shelve(localId, photo).catch(() => undefined)
  return { localId, src: URL.createObjectURL(photo), size: photo.size }
}

export const choosePhotos = async (count: number): Promise<Photo[]> => Promise.all((await pick(count)).map(keep))

export const photoFile = async (localId: string): Promise<Blob | null> =>
  inHand.get(localId) ?? await take(localId).catch(() => undefined) ?? null

export const photoSrc = async (localId: string): Promise<string | null> => {
  const photo = await photoFile(localId)
  return photo && URL.createObjectURL(photo)
}

export const dropPhoto = async (localId: string) => {
  inHand.delete(localId)
  await discard(localId).catch(() => undefined)
}

export const fetchPhoto = async (url: string, headers: Record<string, string>): Promise<FetchedPhoto> => {
  const answer = await fetch(url, { headers })
  return { status: answer.status, src: answer.ok ? URL.createObjectURL(await answer.blob()) : null }
}
