import { FilePdfOutlined } from '@ant-design/icons'
import type { StaffCase } from '../api/get-case.ts'
import { Entry } from './entry.tsx'
import { Photo, useFileUrl } from './photos.tsx'

type Piece = StaffCase['evidence'][number]

const Paper = ({ caseNo, fileId, name }: { caseNo: string, fileId: string, name: string }) => {
  const { url, isError } = useFileUrl(caseNo, fileId)
  if (isError) return <p className='quiet'>{name}没有取到，刷新页面再看。</p>
  return url ? <p><a href={url} download={name}><FilePdfOutlined aria-hidden /> {name}</a></p> : <p className='quiet'>正在取{name}…</p>
}

/** Evidence as it was filed: photographs to enlarge, papers to save. */
export const EvidenceList = ({ caseNo, evidence }: Pick<StaffCase, 'caseNo' | 'evidence'>) => (
  <>
    {evidence.map(({ fileId, name, mediaType, by, at, note }: Piece) => (
      <Entry key={fileId} title='证据材料' by={by} at={at} text={note}>
        {mediaType.startsWith('image/') ? <Photo caseNo={caseNo} fileId={fileId} name={name} /> : <Paper caseNo={caseNo} fileId={fileId} name={name} />}
      </Entry>
    ))}
  </>
)
