import { Button } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../ui/choice.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { PrecheckPaper } from '../api/get-precheck.ts'
import { useOpenFilledForm } from '../api/get-precheck-file.ts'
import { type Look, withFault } from '../logic.ts'
import { faultsOf } from '../words.ts'
import { PaperPhoto } from './paper-photo.tsx'

const verdicts = { ok: '可以', wrong: '不行，要改' } as const

type PaperCheckProps = { precheckId: string, paper: PrecheckPaper, look: Look, mayDecide: boolean, set: (look: Look) => void }

const Shown = ({ precheckId, paper: { photos, filledFormId, name } }: Pick<PaperCheckProps, 'precheckId' | 'paper'>) => {
  const open = useOpenFilledForm(precheckId)
  return (
    <>
      <div className='row'>
        {photos.map((fileId, index) => <PaperPhoto key={fileId} precheckId={precheckId} fileId={fileId} name={`${name} 照片 ${index + 1}`} />)}
        {filledFormId && <Button loading={open.isPending} onClick={() => open.mutate({ filledFormId, name })}>打开填好的表</Button>}
        {photos.length === 0 && !filledFormId && <p className='quiet'>没有拍照。</p>}
      </div>
      {open.error && <ProblemNote error={open.error} />}
    </>
  )
}

const Fault = ({ paper: { name, form }, look, set }: { paper: PrecheckPaper, look: Look, set: (look: Look) => void }) => (
  <div className='stack-tight'>
    <div className='row'>{faultsOf(form).map((fault) => <Button key={fault} size='small' onClick={() => set(withFault(look, fault))}>{fault.split('，')[0]}</Button>)}</div>
    <TextField label={`${name}：哪里不对、怎么改`} rows={2} max={limits.sentence} value={look.note} onChange={(note) => set({ ...look, note })} />
  </div>
)

/** One paper: looked at, and right or told what to do about it. */
export const PaperCheck = ({ precheckId, paper, look, mayDecide, set }: PaperCheckProps) => (
  <li className='card stack-tight'>
    <h3>{paper.name}</h3>
    <Shown precheckId={precheckId} paper={paper} />
    {mayDecide
      ? <fieldset className='field'><legend className='sr-only'>{paper.name}行不行</legend><Choice name={`verdict-${paper.paperId}`} words={verdicts} value={look.verdict} onChange={(verdict) => set({ ...look, verdict })} /></fieldset>
      : <p>{look.verdict === null ? '还没有看' : verdicts[look.verdict]}{look.verdict === 'wrong' && `：${look.note}`}</p>}
    {mayDecide && look.verdict === 'wrong' && <Fault paper={paper} look={look} set={set} />}
  </li>
)
