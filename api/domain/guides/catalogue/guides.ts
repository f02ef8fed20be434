import type { Guide } from '../guide.ts'
import { firstHalf } from './first-half.ts'
import { secondHalf } from './second-half.ts'

/** All 56 service items as this release writes them down, in the order of the bureau's catalogue. */
export const guides: readonly Guide[] = [...firstHalf, ...secondHalf]
