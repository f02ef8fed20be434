import { limits } from '@minsheng/contract/limits.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { useAskAlong } from '../../../reminders.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { WordsForm } from '../words-form.tsx'

export default () => {
  const { caseNo = '' } = useQuery()
  const askAlong = useAskAlong('case')
  return (
    <Page title='再办一次'>
      <WordsForm
        keep={`again-${caseNo}`} label='还差什么没有解决' hint='答复里哪一点不对、哪件事没有做到，写在这里。' most={limits.statement} missing='请写一下还差什么没有解决。'
        action='请再办一次' thanks='已经收到，会重新办理' first={askAlong}
        deed={(body) => ({ kind: 'again', subject: caseNo, asked: [{ key: 'POST /cases/:caseNo/second-round', input: { params: { caseNo }, body } }] })}
      >
        <Notice kind='info'>一件事可以再办一次，期限从今天重新算，第一次的答复会留着。再办以后还不满意，可以向上一级机关申请复查。</Notice>
      </WordsForm>
    </Page>
  )
}
