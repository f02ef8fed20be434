import { type ChangeEvent, useId } from 'react'
import { Button } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { newClientId } from '../../../lib/client-id.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { useSendPhoto } from '../api/send-photo.ts'
import type { FieldsProps } from '../draft.ts'

/** Photos of the paper: the letter itself, the envelope with its postmark. Each goes up at once, so a draft keeps them too. */
export const LetterPhotos = ({ draft, change }: FieldsProps) => {
  const id = useId()
  const { mutateAsync, isPending, error } = useSendPhoto()
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const photos = [...target.files ?? []].slice(0, limits.photos - draft.fileIds.length)
    const sent: string[] = []
    for (const photo of photos) {
      const fileId = newClientId()
      if (await mutateAsync({ fileId, photo }).catch(() => null)) sent.push(fileId)
    }
    target.value = ''
    change({ fileIds: [...draft.fileIds, ...sent] })
  }
  return (
    <div className='field'>
      <label className='field-label' htmlFor={id}>信件、材料照片</label>
      <p className='field-hint'>信、信封邮戳、帖子截图。最多 {limits.photos} 张，已传 {draft.fileIds.length} 张{isPending && '，正在上传…'}</p>
      <div className='row'>
        <input id={id} type='file' accept='image/*' multiple disabled={isPending || draft.fileIds.length >= limits.photos} onChange={(event) => void take(event)} />
        {draft.fileIds.length > 0 && <Button onClick={() => change({ fileIds: draft.fileIds.slice(0, -1) })}>去掉最后一张</Button>}
      </div>
      {error && <ProblemNote error={error} />}
    </div>
  )
}
