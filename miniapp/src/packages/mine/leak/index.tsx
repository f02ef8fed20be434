import { limits } from '@minsheng/contract/limits.ts'
import { callPhone } from '../../../platform/phone-call.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { BigButton } from '../../../ui/big-button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { WordsForm } from '../words-form.tsx'

export default () => {
  const { caseNo = '' } = useQuery()
  return (
    <Page title='信息泄露'>
      <WordsForm
        keep={`leak-${caseNo}`} label='发生了什么' hint='谁、什么时候、怎么知道是您反映的；有没有人威胁、为难您。' most={limits.statement} missing='请写一下发生了什么。'
        action='马上报告' thanks='已经收到，这一件先封存，有人来查' deed={(body) => ({ kind: 'leak', subject: caseNo, asked: [{ key: 'POST /cases/:caseNo/leak-report', input: { params: { caseNo }, body } }] })}
      >
        <Notice kind='danger'>报告以后，这一件马上封存，谁也看不了，由监督人员查清谁看过、谁说出去的。泄露举报人信息、打击报复，要依法处理（信访工作条例第三十条、第四十六条）。</Notice>
        <BigButton look='second' onClick={() => callPhone('110')}>有人威胁您：打 110</BigButton>
      </WordsForm>
    </Page>
  )
}
