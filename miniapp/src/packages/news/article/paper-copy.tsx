import { useState } from 'react'
import { siteAddress } from '../../../call.ts'
import { openFile } from '../../../platform/open-file.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Notice } from '../../../ui/notice.tsx'

/** The article as one large-print paper. */
export const PaperCopy = ({ articleKey, title }: { articleKey: string, title: string }) => {
  const [failed, setFailed] = useState(false)
  const open = async () => setFailed(!await openFile(siteAddress(`/wenzhang/${articleKey}.pdf`), `${title}.pdf`))
  return (
    <Box className='stack-tight'>
      <BigButton look='second' onClick={() => void open()}>大字版（PDF）</BigButton>
      {failed ? <Notice kind='warn' urgent>大字版没有打开。请检查网络，再点一次。</Notice> : null}
    </Box>
  )
}
