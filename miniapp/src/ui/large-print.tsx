import { useState } from 'react'
import { siteAddress } from '../call.ts'
import { openFile } from '../platform/open-file.ts'
import { Box } from './base.tsx'
import { BigButton } from './big-button.tsx'
import { Notice } from './notice.tsx'

/** The same as one large-print paper to open, print or pass on. */
export const LargePrint = ({ path, name }: { path: string, name: string }) => {
  const [failed, setFailed] = useState(false)
  const open = async () => setFailed(!await openFile(siteAddress(path), `${name}.pdf`))
  return (
    <Box className='stack-tight not-printed'>
      <BigButton look='second' onClick={() => void open()}>大字版（PDF）</BigButton>
      {failed ? <Notice kind='warn' urgent>大字版没有打开。请检查网络，再点一次。</Notice> : null}
    </Box>
  )
}
