import { RichText } from '@tarojs/components'
import { apiBase } from '../platform/request.ts'
import { nodesOf } from './rich-nodes.ts'

/** An article as the server has cleaned it; WeChat draws no element it does not know and gives no style sheet to what it draws. */
export const Rich = ({ html }: { html: string }) => <RichText className='rich' nodes={nodesOf(html, apiBase)} userSelect />
