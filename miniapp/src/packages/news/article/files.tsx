import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { addressOf } from '../../../call.ts'
import { openFile } from '../../../platform/open-file.ts'
import { Box } from '../../../ui/base.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Notice } from '../../../ui/notice.tsx'

type File = Output<'GET /articles/:key'>['files'][number]

const sizeWords = (bytes: number): string => bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

// Pictures are in the text already.
const isAttached = ({ mediaType }: File) => !mediaType.startsWith('image/')

/** Files that go with an article; each opens in the phone's own reader. */
export const Files = ({ files }: { files: readonly File[] }) => {
  const [failed, setFailed] = useState(false)
  const attached = files.filter(isAttached)
  if (attached.length === 0) return null
  const open = async (fileId: string, name: string) => setFailed(!await openFile(addressOf('/contents/files/:fileId', { params: { fileId } }), name))
  return (
    <Box className='stack-tight'>
      <Cells>{attached.map(({ fileId, name, bytes }) => <Cell key={fileId} title={`附件：${name}`} end={sizeWords(bytes)} onClick={() => void open(fileId, name)} />)}</Cells>
      {failed ? <Notice kind='warn' urgent>附件没有打开。请检查网络，再点一次。</Notice> : null}
    </Box>
  )
}
