import { Button } from 'antd'
import { type ChangeEvent, useState } from 'react'
import { Link } from 'react-router'
import { useStaff } from '../../../lib/session.ts'
import { Field } from '../../../ui/field.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { type Imported, useExportGuides, useImportGuides } from '../api/workbook.ts'
import '../contents.css'

const Errors = ({ errors }: { errors: Imported['errors'] }) => (
  <>
    <Notice tone='danger' alert>有 {errors.length} 处错，一行也没有导入。按下面改好表格，再选一次文件。</Notice>
    <div className='scroll-x'>
      <table className='plain-table'>
        <caption className='sr-only'>逐行的错</caption>
        <thead><tr><th>工作表</th><th>第几行</th><th>哪一列</th><th>错在哪里、怎么改</th></tr></thead>
        <tbody>{errors.map(({ sheet, row, column, text }, index) => <tr key={index}><td>{sheet}</td><td>{row}</td><td>{column}</td><td>{text}</td></tr>)}</tbody>
      </table>
    </div>
  </>
)

const Changes = ({ imported: { rows, changed, applied } }: { imported: Imported }) => changed.length === 0 ? <Notice alert>看了 {rows} 行，和现在的指南一样，没有要改的。</Notice> : (
  <>
    <Notice tone='good' alert>{applied ? `已存成 ${changed.length} 份草稿，逐份打开看过再交审核。` : `看了 ${rows} 行，没有错。会改下面 ${changed.length} 份指南。`}</Notice>
    <ul>{changed.map(({ guideId, name, isNew }) => <li key={guideId}>{name}{isNew && '（新的）'}</li>)}</ul>
    {applied && <p><Link to='/contents?tab=mine'>到“我的草稿”里打开</Link></p>}
  </>
)

const Import = () => {
  const [file, setFile] = useState<File | null>(null)
  const { mutate, data, isPending, error, reset } = useImportGuides()
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? []
    reset()
    setFile(chosen ?? null)
    if (chosen) mutate({ file: chosen, apply: false })
    target.value = ''
  }
  const mayApply = file !== null && data !== undefined && !data.applied && data.errors.length === 0 && data.changed.length > 0
  return (
    <section className='card stack' aria-labelledby='import'>
      <h2 id='import'>导入</h2>
      <Field label='选改好的表格（.xlsx）' hint='先检查，不会马上改；没有错再存成草稿，草稿还要另一位同志审核才公开。'>{(wiring) => <input {...wiring} type='file' accept='.xlsx' disabled={isPending} onChange={take} />}</Field>
      {file && <p className='quiet'>{file.name}{isPending && '，正在检查…'}</p>}
      {error && <ProblemNote error={error} />}
      {data && (data.errors.length > 0 ? <Errors errors={data.errors} /> : <Changes imported={data} />)}
      {mayApply && <div><Button type='primary' loading={isPending} onClick={() => mutate({ file, apply: true }, { onSuccess: () => say('已存成草稿。') })}>存成草稿</Button></div>}
    </section>
  )
}

/** All guides out to a spreadsheet and back: for whoever changes one telephone number in fifty places. */
export const WorkbookPage = () => {
  const { mutate, isPending, error } = useExportGuides()
  const mayEdit = useStaff().verbs.includes('content:edit')
  return (
    <Page title='指南表格导入导出' aside={<Link to='/contents'>回到内容</Link>}>
      <section className='card stack' aria-labelledby='export'>
        <h2 id='export'>导出</h2>
        <p>把全部指南导出成 Excel 表格，在表格里改，再导进来。</p>
        <div><Button loading={isPending} onClick={() => mutate()}>导出全部指南</Button></div>
        {error && <ProblemNote error={error} />}
      </section>
      {mayEdit && <Import />}
    </Page>
  )
}
