import { clientConfig } from '../client-config.ts'
import { useLoad } from '../load.ts'
import { myTownship, setMyTownship } from '../my-township.ts'
import { useStore } from '../store.ts'
import { TownshipField } from './township-field.tsx'

/** Where somebody lives, asked wherever it decides which office comes first; said once, it holds on every page. */
export const MyTownshipField = ({ id = 'my-township', unknown = '不选也行' }: { id?: string, unknown?: string }) => {
  const { load } = useLoad('config', clientConfig)
  const township = useStore(myTownship)
  return <TownshipField id={id} label='您在哪个乡镇' unknown={unknown} townships={load.status === 'ready' ? load.data.townships : []} value={township} onChange={setMyTownship} />
}
