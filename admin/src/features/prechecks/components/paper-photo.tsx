import { RotateRightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useObjectUrl } from '../../../lib/object-url.ts'
import { usePaperPhoto } from '../api/get-precheck-file.ts'

const QUARTER = 90
const STEP = 0.5
const [LEAST, MOST] = [1, 4]

const Large = ({ url, name, onClose }: { url: string, name: string, onClose: () => void }) => {
  const [turned, setTurned] = useState(0)
  const [zoom, setZoom] = useState(1)
  return (
    <Modal open title={name} footer={null} width='min(1200px, 96vw)' onCancel={onClose}>
      <div className='stack'>
        <div className='row'>
          <Button icon={<ZoomInOutlined aria-hidden />} disabled={zoom >= MOST} onClick={() => setZoom(zoom + STEP)}>放大</Button>
          <Button icon={<ZoomOutOutlined aria-hidden />} disabled={zoom <= LEAST} onClick={() => setZoom(zoom - STEP)}>缩小</Button>
          <Button icon={<RotateRightOutlined aria-hidden />} onClick={() => setTurned(turned + QUARTER)}>转一下</Button>
        </div>
        <div className='paper-stage' tabIndex={0} role='group' aria-label='照片，可以滚动'>
          <img src={url} alt={name} style={{ transform: `rotate(${turned}deg)`, width: `${zoom * 100}%` }} />
        </div>
      </div>
    </Modal>
  )
}

/** A photographed paper: small in the row, large with turning and zooming. */
export const PaperPhoto = ({ precheckId, fileId, name }: { precheckId: string, fileId: string, name: string }) => {
  const { data, isError, refetch } = usePaperPhoto(precheckId, fileId)
  const url = useObjectUrl(data)
  const [open, setOpen] = useState(false)
  if (isError) return <button type='button' className='paper-thumb' onClick={() => void refetch()}>{name}没有取到，点这里再取</button>
  if (!url) return <span className='paper-thumb' role='status' aria-label={`正在取${name}`} />
  return (
    <>
      <button type='button' className='paper-thumb' aria-label={`放大${name}`} onClick={() => setOpen(true)}><img src={url} alt='' /></button>
      {open && <Large url={url} name={name} onClose={() => setOpen(false)} />}
    </>
  )
}
