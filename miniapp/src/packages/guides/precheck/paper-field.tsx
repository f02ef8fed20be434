import { usePhotos } from '../../../drafts/use-photos.ts'
import { Card } from '../../../ui/card.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PhotoPicker } from '../../../ui/photo-picker.tsx'
import { AttachForm } from './attach-form.tsx'
import { paperWords } from '../words.ts'
import type { Checklist } from '../precheck-words.ts'
import type { PaperDraft } from './precheck-parts.ts'

type PaperFieldProps = { paper: Checklist['bring'][number], fault: string | null, draft: PaperDraft, update: (change: (paper: PaperDraft) => Partial<PaperDraft>) => void }

const MOST = 9

/** One paper to photograph. */
export const PaperField = ({ paper, fault, draft, update }: PaperFieldProps) => {
  const photos = usePhotos(paper.id, draft, update, MOST)
  return (
    <Card title={paper.name}>
      {fault ? <Notice kind='warn'>要改：{fault}</Notice> : null}
      <PhotoPicker
        id={`photos-${paper.id}`} label={paperWords(paper)} hint={paper.note ?? '照片只给看材料的工作人员看，拍摄地点会自动去掉。'}
        most={MOST} photos={photos.photos} problem={photos.problem} onAdd={photos.add} onRetry={photos.retry} onRemove={photos.remove}
      />
      {paper.formId ? <AttachForm formId={paper.formId} value={draft.filledFormId} onChange={(filledFormId) => update(() => ({ filledFormId }))} /> : null}
    </Card>
  )
}
