import { Button } from 'antd'
import { useStaff } from '../../../lib/session.ts'
import { ProblemNote } from '../../../ui/notice.tsx'
import { useExportDossier } from '../api/export-dossier.ts'

/** 一键案卷, for those whose post it is; that it was taken stands in the history. */
export const ExportDossier = ({ caseNo }: { caseNo: string }) => {
  const { mutate, isPending, error } = useExportDossier(caseNo)
  if (!useStaff().verbs.includes('case:export')) return null
  return (
    <div className='stack-tight'>
      <div className='row'><Button loading={isPending} onClick={() => mutate()}>导出案卷</Button><span className='quiet small'>PDF 带目录和页码，有附件时一起打包。导出会留痕。</span></div>
      {error && <ProblemNote error={error} />}
    </div>
  )
}
