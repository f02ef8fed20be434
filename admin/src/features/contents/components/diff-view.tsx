import { useState } from 'react'
import { Checkbox } from 'antd'
import { Difference } from '../../../ui/difference.tsx'
import type { DiffLine, DiffSection } from '../logic/compare.ts'

const Line = ({ line }: { line: DiffLine }) => {
  switch (line.kind) {
    case 'same': return <p className='difference-line'>{line.text}</p>
    case 'added': return <p className='difference-line is-added'><span className='sr-only'>新加：</span><ins>{line.text}</ins></p>
    case 'removed': return <p className='difference-line is-removed'><span className='sr-only'>去掉：</span><del>{line.text}</del></p>
    case 'changed': return <p className='difference-line is-added'><span className='sr-only'>改了：</span><Difference before={line.before} after={line.after} /></p>
    default: return line satisfies never
  }
}

type DiffViewProps = { sections: readonly DiffSection[], before: string, after: string }

/** What changed, part by part, the rows of tables as rows. What stayed is folded away unless asked for. */
export const DiffView = ({ sections, before, after }: DiffViewProps) => {
  const [all, setAll] = useState(false)
  const shown = sections.filter(({ changed }) => all || changed)
  return (
    <div className='stack difference'>
      <div className='row between'>
        <p className='small quiet'>划掉的是{before}里的，画线的是{after}里新写的。</p>
        <Checkbox checked={all} onChange={(event) => setAll(event.target.checked)}>没有变的也显示</Checkbox>
      </div>
      {shown.length === 0 && <p>两版的内容一样。</p>}
      {shown.map(({ label, lines }) => (
        <section key={label} className='stack-tight' aria-label={label}>
          <h3>{label}</h3>
          <div>{lines.filter(({ kind }) => all || kind !== 'same' || lines.length <= 12).map((line, index) => <Line key={index} line={line} />)}</div>
        </section>
      ))}
    </div>
  )
}
