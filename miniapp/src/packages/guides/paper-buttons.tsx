import { canPrint, printPage } from '../../platform/print.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { LargePrint } from '../../ui/large-print.tsx'

/** On paper: the page itself where the phone can print, and the guide in large print as a file. */
export const PaperButtons = ({ guideId, name }: { guideId: string, name: string }) => (
  <>
    {canPrint ? <BigButton look='second' onClick={printPage}>打印这一页</BigButton> : null}
    <LargePrint path={`/zhinan/${guideId}.pdf`} name={name} />
  </>
)
