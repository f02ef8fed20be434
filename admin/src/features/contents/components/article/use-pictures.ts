import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useUploadFile } from '../../api/upload-file.ts'
import { fileAddress } from '../../logic/file-address.ts'
import { dropMark, placePicture } from './place-picture.ts'

type Waiting = { mark: string | null, file: File }

/** Pictures on their way into the text, one after the other. */
export const usePictures = (contentId: string, editor: Editor | null, ensureSaved: () => Promise<unknown>) => {
  const [waiting, setWaiting] = useState<Waiting[]>([])
  const upload = useUploadFile(contentId)
  const [saveError, setSaveError] = useState<unknown>(null)
  const [sending, setSending] = useState(false)
  const [first] = waiting
  const next = () => { setWaiting((all) => all.slice(1)); upload.reset(); setSaveError(null) }
  const add = async (alt: string) => {
    if (!first || !editor) return
    setSending(true)
    try {
      await ensureSaved()
      const { fileId } = await upload.mutateAsync({ file: first.file, alt })
      placePicture(editor, first.mark, { src: fileAddress(fileId), alt })
      next()
    } catch (error) {
      setSaveError(error)
    } finally {
      setSending(false)
    }
  }
  const drop = () => {
    if (first?.mark && editor) dropMark(editor, first.mark)
    next()
  }
  return { first, left: waiting.length, sending, error: saveError, add, drop, take: (pictures: readonly Waiting[]) => setWaiting((all) => [...all, ...pictures]) }
}
