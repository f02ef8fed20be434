export { withMiniCode } from './with-mini-code.ts'
