import { Modal } from 'antd'
import { useState } from 'react'
import { useObjectUrl } from '../../../lib/object-url.ts'
import type { StaffCase } from '../api/get-case.ts'
import { usePhoto } from '../api/get-photo.ts'

type PhotoProps = { caseNo: string, fileId: string, name: string }

export const useFileUrl = (caseNo: string, fileId: string) => {
  const { data, isError, refetch } = usePhoto(caseNo, fileId)
  return { url: useObjectUrl(data), isError, refetch }
}

export const Photo = ({ caseNo, fileId, name }: PhotoProps) => {
  const { url, isError, refetch } = useFileUrl(caseNo, fileId)
  const [open, setOpen] = useState(false)
  if (isError) return <button type='button' className='photo' onClick={() => void refetch()}>{name}没有取到，点这里再取</button>
  if (!url) return <span className='photo' role='status' aria-label={`正在取${name}`} />
  return (
    <>
      <button type='button' className='photo' onClick={() => setOpen(true)} aria-label={`放大${name}`}><img src={url} alt='' /></button>
      <Modal open={open} title={name} footer={null} width='min(960px, 96vw)' onCancel={() => setOpen(false)}>
        <img className='photo-large' src={url} alt={name} />
      </Modal>
    </>
  )
}

export const PhotoRow = ({ caseNo, fileIds, what = '照片' }: { caseNo: string, fileIds: readonly string[], what?: string }) => fileIds.length === 0 ? null : (
  <div className='photos'>
    {fileIds.map((fileId, index) => <Photo key={fileId} caseNo={caseNo} fileId={fileId} name={`${what} ${index + 1}`} />)}
  </div>
)

/** The photos a case came with; those of a 补正 stand with it. */
export const Photos = ({ kase: { caseNo, files, corrections } }: { kase: StaffCase }) => {
  const later = corrections.flatMap(({ givenFileIds }) => givenFileIds)
  return <PhotoRow caseNo={caseNo} fileIds={files.map(({ fileId }) => fileId).filter((fileId) => !later.includes(fileId))} />
}
