import { mergeInternalComponents } from '@tarojs/shared'
import { patch } from './a11y-attributes.js'

mergeInternalComponents(patch())
