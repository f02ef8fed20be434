import { useEffect, useState } from 'react'
import { photoOfCase } from '../../../api.ts'
import { Box, Picture, Tap } from '../../../ui/base.tsx'

type Shown = { src: string } | 'loading' | 'failed'

const CasePhoto = ({ caseNo, fileId, index }: { caseNo: string, fileId: string, index: number }) => {
  const [shown, setShown] = useState<Shown>('loading')
  const fetch = () => {
    setShown('loading')
    photoOfCase(caseNo, fileId).then((src) => setShown({ src }), () => setShown('failed'))
  }
  useEffect(fetch, [caseNo, fileId])
  if (typeof shown === 'object') return <Picture className='photo-picture' src={shown.src} alt={`您上传的第 ${index + 1} 张照片`} />
  if (shown === 'loading') return <Box className='photo-picture photo-gone'>正在打开…</Box>
  return <Tap className='photo-picture photo-gone' onClick={fetch}>没有打开，点一下重试</Tap>
}

/** The photos of one's own case: fetched with the token, never by an open address. */
export const CasePhotos = ({ caseNo, fileIds }: { caseNo: string, fileIds: readonly string[] }) =>
  fileIds.length ? <Box className='photos'>{fileIds.map((fileId, index) => <CasePhoto key={fileId} caseNo={caseNo} fileId={fileId} index={index} />)}</Box> : null
