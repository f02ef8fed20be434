import { isOnline, onNetworkChange } from './platform/network.ts'
import { createStore } from './store.ts'

/** Whether the phone believes it has a network. */
export const online = createStore(true)

onNetworkChange((now) => online.set(now))
// A phone that cannot say is taken to be online: the request itself will tell.
isOnline().then((now) => online.set(now), () => undefined)
