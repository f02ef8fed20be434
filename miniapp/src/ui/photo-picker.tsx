import { Box, Picture, Tap } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Icon } from './icon.tsx'
import { FieldError } from './field.tsx'

export type PickedPhoto = { fileId: string, src: string | null, state: 'sending' | 'sent' | 'waiting' | 'failed', percent: number, why?: string }

type PhotoPickerProps = {
  photos: readonly PickedPhoto[]
  most: number
  id?: string
  problem?: string | undefined
  label?: string
  hint?: string
  onAdd: () => void
  onRetry: (fileId: string) => void
  onRemove: (fileId: string) => void
}

const stateWords = ({ state, percent }: PickedPhoto) => {
  switch (state) {
    case 'sending': return `正在上传 ${percent}%`
    case 'sent': return '已上传'
    case 'waiting': return '提交时上传'
    case 'failed': return '没有传上去'
    default: return state satisfies never
  }
}

const One = ({ photo, index, onRetry, onRemove }: { photo: PickedPhoto, index: number } & Pick<PhotoPickerProps, 'onRetry' | 'onRemove'>) => (
  <Box className='photo'>
    {photo.src ? <Picture className='photo-picture' src={photo.src} alt={`第 ${index + 1} 张照片`} /> : <Box className='photo-picture photo-gone'>{photo.state === 'sent' ? '已经在我们这里' : '照片找不到了'}</Box>}
    <Box className='small' aria={{ role: 'status' }}>{photo.why ?? stateWords(photo)}</Box>
    {photo.state === 'failed' ? <Tap className='link-tap' aria={{ label: `再传一次第 ${index + 1} 张照片` }} onClick={() => onRetry(photo.fileId)}>再传一次</Tap> : null}
    <Tap className='link-tap' aria={{ label: `删除第 ${index + 1} 张照片` }} onClick={() => onRemove(photo.fileId)}>删除</Tap>
  </Box>
)

/** Photos with what becomes of each; a photo that failed never holds up the words. */
export const PhotoPicker = ({ photos, most, id = 'photos', problem, label = '照片（可以不传）', hint = '请不要拍身份证、银行卡。照片里的拍摄地点会自动去掉。', onAdd, onRetry, onRemove }: PhotoPickerProps) => (
  <Box className='field' id={id} aria={{ role: 'group', label }}>
    <Box className='field-label'>{label}，最多 {most} 张</Box>
    <Box className='field-hint'>{hint}</Box>
    {photos.length ? <Box className='photos'>{photos.map((photo, index) => <One key={photo.fileId} photo={photo} index={index} onRetry={onRetry} onRemove={onRemove} />)}</Box> : null}
    {photos.length < most ? <BigButton look='second' onClick={onAdd}>{photos.length ? '再加照片' : '添加照片'}</BigButton> : <Box className='row'><Icon name='camera' />已经有 {most} 张，不能再加了。</Box>}
    <FieldError id={id} words={problem} />
  </Box>
)
