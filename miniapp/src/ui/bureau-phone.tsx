import { clientConfig } from '../client-config.ts'
import { useLoad } from '../load.ts'
import { PhoneButton } from './phone-button.tsx'

/** The bureau's own number, for whoever cannot go on here; nothing until it is known whether there is one. */
export const BureauPhone = ({ name }: { name?: string }) => {
  const { load } = useLoad('config', clientConfig)
  return load.status === 'ready' ? <PhoneButton phone={load.data.bureau.phone} {...(name ? { name } : {})} /> : null
}
