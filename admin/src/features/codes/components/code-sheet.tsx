import { Button } from 'antd'
import { useBureau } from '../../../lib/bureau.ts'
import { useObjectUrl } from '../../../lib/object-url.ts'
import { saveFile } from '../../../lib/save-file.ts'
import { Loadable, Loading } from '../../../ui/loadable.tsx'
import { type Kind, useCode } from '../api/codes.ts'

type CodeSheetProps = { kind: Kind, id: string, title: string }

const Picture = ({ blob, title }: { blob: Blob, title: string }) => {
  const url = useObjectUrl(blob)
  return url === null ? <Loading /> : <img className='code-picture' src={url} alt={`${title}的小程序码`} width={430} height={430} />
}

/** What hangs on the wall: printed it is one A4. */
export const CodeSheet = ({ kind, id, title }: CodeSheetProps) => {
  const bureau = useBureau().data?.bureau
  return (
    <Loadable query={useCode(kind, id)}>
      {(blob) => (
        <div className='stack'>
          <article className='code-sheet' aria-label='墙上贴的'>
            <p className='code-bureau'>{bureau?.name ?? '民政局'}</p>
            <h2>{title}</h2>
            <Picture blob={blob} title={title} />
            <p className='code-words'>微信扫一扫，看材料、预约、问事</p>
          </article>
          <div className='row no-print'>
            <Button type='primary' size='large' onClick={() => window.print()}>打印 A4</Button>
            <Button size='large' onClick={() => saveFile(blob, `${title}小程序码.png`)}>保存图片</Button>
          </div>
        </div>
      )}
    </Loadable>
  )
}
