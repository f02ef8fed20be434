import type { Output } from '@minsheng/contract/index.ts'
import type { Block } from '../../../large-print/document.ts'
import { sayCite, sayVerdict, spoken } from '../words.ts'

type Answer = Output<'GET /answers/:answerNo'>

/** A public answer as blocks to print: the same words as on its page. */
export const answerBlocks = (answer: Answer): Block[] => {
  const { correction, basisChanged, question, reply, cites } = answer
  return [
    ...(correction ? [{ kind: 'note' as const, text: `已于${spoken(correction.on)}更正：${correction.reason}` }] : []), ...(basisChanged ? [{ kind: 'note' as const, text: basisChanged }] : []),
    { kind: 'heading', text: '问题' }, { kind: 'text', text: question }, { kind: 'heading', text: '答复' }, { kind: 'text', text: reply },
    ...(cites.length > 0 ? [{ kind: 'heading' as const, text: '依据' }, { kind: 'items' as const, items: cites.map(sayCite) }] : []),
    { kind: 'heading', text: '办得怎么样' }, { kind: 'text', text: sayVerdict(answer) }
  ]
}
