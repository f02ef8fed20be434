// `npm run build`: everything that is built ahead, for an image or a release.
import { buildAdmin, buildH5, buildWeapp, checkNode, generate, install } from './prepare.mjs'

checkNode()
await install()
await generate()
await buildH5()
await buildAdmin()
await buildWeapp()
