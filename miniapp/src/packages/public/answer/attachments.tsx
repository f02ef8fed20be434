import { useState } from 'react'
import type { Output } from '@minsheng/contract/index.ts'
import { addressOf } from '../../../call.ts'
import { openFile } from '../../../platform/open-file.ts'
import { Box } from '../../../ui/base.tsx'
import { Cell, Cells } from '../../../ui/cell.tsx'
import { Notice } from '../../../ui/notice.tsx'

type Answer = Output<'GET /answers/:answerNo'>

const sizeWords = (bytes: number): string => bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

/** Files that go with an answer; each opens in the phone's own reader. */
export const Attachments = ({ answer: { answerNo, files } }: { answer: Answer }) => {
  const [failed, setFailed] = useState(false)
  if (files.length === 0) return null
  const open = async (fileId: string, name: string) =>
    setFailed(!await openFile(addressOf('/answers/:answerNo/files/:fileId', { params: { answerNo, fileId } }), name))
  return (
    <Box className='stack'>
      <Cells>{files.map(({ fileId, name, bytes }) => <Cell key={fileId} title={`附件：${name}`} end={sizeWords(bytes)} onClick={() => void open(fileId, name)} />)}</Cells>
      {failed ? <Notice kind='warn' urgent>附件没有打开。请检查网络，再点一次。</Notice> : null}
    </Box>
  )
}
