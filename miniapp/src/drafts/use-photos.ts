import { useEffect, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { sendPhoto } from '../api.ts'
import { problemWords } from '../copy.ts'
import type { Draft, DraftPhoto } from './draft.ts'
import { newId } from '../platform/new-id.ts'
import { choosePhotos, dropPhoto, photoSrc } from '../platform/photos.ts'
import { asProblem, isUnanswered } from '../problem.ts'
import { signedIn } from '../session.ts'
import type { PickedPhoto } from '../ui/photo-picker.tsx'

type Looks = Record<string, Omit<PickedPhoto, 'fileId'>>
/** What photos need of the draft they hang on. */
type WithPhotos = Pick<Draft, 'photos'>
type Update = (change: (draft: WithPhotos) => WithPhotos) => void

const tooBig = `有的照片超过 ${limits.photoBytes / 1024 / 1024} MB，没有加上。请换一张小一些的。`

// How each photo looks and how far it is; the draft itself keeps only what must outlive the page.
const useLooks = (id: string, draft: WithPhotos) => {
  const [looks, setLooks] = useState<Looks>({})
  const look = (fileId: string, change: Partial<Looks[string]>) =>
    setLooks((all) => ({ ...all, [fileId]: { src: null, state: 'waiting', percent: 0, ...all[fileId], ...change } }))

  useEffect(() => {
    for (const { fileId, localId, uploaded } of draft.photos) {
      void photoSrc(localId).then((src) => look(fileId, { src, state: uploaded ? 'sent' : src ? 'waiting' : 'failed' }))
    }
    // Only the photos a restored draft came with; later ones bring their own picture.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id])
  return { looks, look }
}

const useSending = (update: Update, look: ReturnType<typeof useLooks>['look']) =>
  async ({ fileId, localId }: DraftPhoto) => {
    look(fileId, { state: 'sending', percent: 0 })
    try {
      await sendPhoto(fileId, localId, (percent) => look(fileId, { percent }))
      update(({ photos }) => ({ photos: photos.map((photo) => photo.fileId === fileId ? { ...photo, uploaded: true } : photo) }))
      look(fileId, { state: 'sent' })
    } catch (error) {
      const refused = asProblem(error)
      const why = isUnanswered(refused) ? {} : { why: problemWords(refused) }
      look(fileId, refused.status === 401 ? { state: 'waiting' } : { state: 'failed', ...why })
    }
  }

/** Photos of a draft known by `id`: each goes up as soon as it is chosen, and again when asked. */
export const usePhotos = (id: string, draft: WithPhotos, update: Update, most: number = limits.photos) => {
  const { looks, look } = useLooks(id, draft)
  const send = useSending(update, look)
  const [problem, setProblem] = useState<string>()

  const add = async () => {
    setProblem(undefined)
    const chosen = await choosePhotos(most - draft.photos.length)
    const fitting = chosen.filter(({ size }) => size <= limits.photoBytes)
    if (fitting.length < chosen.length) setProblem(tooBig)
    const added = fitting.map(({ localId, src }) => ({ photo: { fileId: newId(), localId, uploaded: false }, src }))
    for (const { photo, src } of added) look(photo.fileId, { src, state: 'waiting' })
    update(({ photos }) => ({ photos: [...photos, ...added.map(({ photo }) => photo)] }))
    if (signedIn.get()) for (const { photo } of added) await send(photo)
  }

  const retry = (fileId: string) => {
    const photo = draft.photos.find((one) => one.fileId === fileId)
    if (photo) void send(photo)
  }

  const remove = (fileId: string) => {
    const photo = draft.photos.find((one) => one.fileId === fileId)
    update(({ photos }) => ({ photos: photos.filter((one) => one.fileId !== fileId) }))
    if (photo) void dropPhoto(photo.localId)
  }

  const photos = draft.photos.map(({ fileId }): PickedPhoto => ({ fileId, src: null, state: 'waiting', percent: 0, ...looks[fileId] }))
  return { photos, problem, add: () => void add(), retry, remove }
}
