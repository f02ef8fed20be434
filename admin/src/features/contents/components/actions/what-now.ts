import { showInstant } from '../../../../lib/dates.ts'
import type { Whole } from '../../api/get-content.ts'

/** What happens next with it, said to whoever is looking. */
export const whatNow = ({ kind, current, allowed, state }: Whole, ownName: string): string => {
  const own = current.own || current.author === ownName
  switch (current.status) {
    case 'in-review':
      if (allowed.includes('publish')) return '请对照着看一遍：群众看到的样子、找出来的地方和保留的理由。没有问题就发布，有问题就退回。'
      return own ? '这一版是您写的，要由另一位同志审核发布，您自己不能发布。' : '等有审核权限的同志看。'
    case 'scheduled': return `审核通过了，定在 ${current.publishAt ? showInstant(current.publishAt) : '以后'} 自动发布。`
    case 'published': return state === 'published' ? '群众看得到的就是这一版。要改内容请点“更正”，会起草新的一版；写错了不该公开的，点“撤下”。' : '这一版不再公开。'
    case 'withdrawn': return `已撤下：${current.endReason ?? '没有写理由'}。${kind === 'posting' ? '名单没有留下；要再公示请另写一份。' : '要重新公开，点“更正”起草新的一版。'}`
    case 'expired': return '公示期满，已经自动撤下，名单没有留下。要再公示请另写一份。'
    case 'discarded': return '这一版作废了。'
    case 'returned': case 'draft': return own ? '接着写，写好交审核。' : `${current.author}还在写。`
    case 'superseded': return '已经有新的一版替换了它。'
    default: return current.status satisfies never
  }
}
