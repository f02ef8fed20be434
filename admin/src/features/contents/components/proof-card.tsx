import type { ChangeEvent } from 'react'
import { showDay, showInstant } from '../../../lib/dates.ts'
import { Field } from '../../../ui/field.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { say } from '../../../ui/toast.tsx'
import type { Whole } from '../api/get-content.ts'
import { useUploadProof } from '../api/upload-proof.ts'

/** The photograph of the paper on the village's wall. */
const PhotoField = ({ contentId }: { contentId: string }) => {
  const { mutateAsync, isPending, error } = useUploadProof(contentId)
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    for (const file of target.files ?? []) if (await mutateAsync(file).catch(() => null)) say('张贴照片已存。')
    target.value = ''
  }
  return (
    <>
      <Field label='传张贴照片' hint='公示栏上贴出来的样子，给检查留证。只留在这里，群众看不到。'>{(wiring) => <input {...wiring} type='file' accept='image/*' multiple disabled={isPending} onChange={(event) => void take(event)} />}</Field>
      {error && <ProblemNote error={error} />}
    </>
  )
}

/** What is left of a 公示: that it hung, how long, how many lines, and the fingerprint of what was shown. No name. */
export const ProofCard = ({ contentId, proof: { lines, from, until, fingerprint, views, takenDownAt, takenDownWhy, photoIds }, mayAdd }: { contentId: string, proof: NonNullable<Whole['proof']>, mayAdd: boolean }) => (
  <section className='card stack-tight' aria-labelledby='proof'>
    <h2 id='proof'>公示留痕</h2>
    <dl className='facts'>
      <dt>公示了</dt><dd>{lines} 户，{showDay(from)}到 {showDay(until)}</dd>
      <dt>看了</dt><dd>{views} 次</dd>
      <dt>撤下</dt><dd>{takenDownAt ? `${showInstant(takenDownAt)}：${takenDownWhy ?? '期满'}` : '还在公示'}</dd>
      <dt>内容指纹</dt><dd className='mono small'>{fingerprint}</dd>
      <dt>张贴照片</dt><dd>{photoIds.length > 0 ? `${photoIds.length} 张` : '还没有'}</dd>
    </dl>
    {mayAdd && <PhotoField contentId={contentId} />}
  </section>
)
