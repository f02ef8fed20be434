import { useState } from 'react'
import { siteAddress } from '../../call.ts'
import { openFile } from '../../platform/open-file.ts'
import { canPrint, printPage } from '../../platform/print.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { Notice } from '../../ui/notice.tsx'

/** On paper: the page itself where the phone can print, and the same in large print as a file. */
export const PaperButtons = ({ guideId, name }: { guideId: string, name: string }) => {
  const [failed, setFailed] = useState(false)
  const open = async () => setFailed(!await openFile(siteAddress(`/zhinan/${guideId}.pdf`), `${name}.pdf`))
  return (
    <>
      {canPrint ? <BigButton look='second' onClick={printPage}>打印这一页</BigButton> : null}
      <BigButton look='second' onClick={() => void open()}>大字版（PDF）</BigButton>
      {failed ? <Notice kind='warn' urgent>大字版没有打开。请检查网络，再点一次。</Notice> : null}
    </>
  )
}
