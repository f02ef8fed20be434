import { clientConfig } from '../../../client-config.ts'
import { useLoad } from '../../../load.ts'
import { go } from '../../../platform/navigate.ts'
import { callPhone } from '../../../platform/phone-call.ts'
import { routes } from '../../../routes.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Empty } from '../../../ui/empty.tsx'

/** Nothing was found: four ways on, the words taken along. */
export const NothingFound = ({ q }: { q: string }) => {
  const { load } = useLoad('config', clientConfig)
  const phone = load.status === 'ready' ? load.data.bureau.phone : null
  return (
    <Empty icon='search' words={`没有找到“${q}”。换个说法再试试；也可以直接问我们，我们会告诉您找谁、带什么。`}>
      <BigButton onClick={() => go(routes.ask, { path: 'consultation', type: 'consultation', about: `我想问：${q}` })}>把这句话问民政局</BigButton>
      <BigButton look='second' onClick={() => go(routes.benefits)}>家里有困难，看看能得到什么帮助</BigButton>
      <BigButton look='second' onClick={() => go(routes.who)}>找谁办</BigButton>
      {phone ? <BigButton look='second' onClick={() => callPhone(phone)}>{`打电话问：${phone}`}</BigButton> : null}
    </Empty>
  )
}
