import { limits } from '@minsheng/contract/limits.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { WordsForm } from '../words-form.tsx'

export default () => {
  const { caseNo = '' } = useQuery()
  return (
    <Page title='撤回'>
      <WordsForm
        keep={`withdraw-${caseNo}`} label='为什么撤回' hint='如：已经解决了；写重复了。' most={limits.reason} missing='请写一下为什么撤回。' look='danger'
        action='确定撤回' thanks='已经撤回' deed={({ recordId, text: reason }) => ({ kind: 'withdrawal', subject: caseNo, asked: [{ key: 'POST /cases/:caseNo/withdrawal', input: { params: { caseNo }, body: { recordId, reason } } }] })}
      >
        <Notice kind='warn'>撤回以后这一件就不再办了，不能恢复。以后有需要，可以重新提交。</Notice>
      </WordsForm>
    </Page>
  )
}
