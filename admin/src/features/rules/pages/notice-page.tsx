import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { useSettled } from '../../../lib/use-settled.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { say } from '../../../ui/toast.tsx'
import { type NoticeWords, useJudged, useProposeWords, useWording, type Wording } from '../api/wording.ts'
import { NoticeFaces } from '../components/notice-faces.tsx'
import { NoticeFields } from '../components/notice-fields.tsx'
import { ProposeBar } from '../components/propose-bar.tsx'
import '../rules.css'

const same = (a: NoticeWords, b: NoticeWords) => JSON.stringify(a) === JSON.stringify(b)

const Back = () => <Link to='/rules?part=notices'>回到通知的文字</Link>

const Edit = ({ line }: { line: Wording }) => {
  const navigate = useNavigate()
  const [words, setWords] = useState(line.words)
  const settled = useSettled(words)
  const judged = useJudged(line.event, settled)
  const propose = useProposeWords()
  const faults = judged.data?.faults ?? []
  const isJudged = settled === words && judged.isSuccess && !judged.isPlaceholderData
  return (
    <Page title={`修改通知：${line.when}`} aside={<Back />}>
      {line.waiting && <Notice tone='warn'>已有一个修改<Link to={`/rules/versions/${line.waiting}`}>在等待批准</Link>。先批准的生效，后一个要重新提。</Notice>}
      {line.lawful && <Notice>{line.lawful}要求告知到人：送不到的，由工作人员告知。</Notice>}
      <div className='notice-edit'>
        <div className='stack'>
          <NoticeFields line={line} words={words} faults={faults} onChange={setWords} />
          {!same(words, line.shipped) && <div><Button onClick={() => setWords(line.shipped)}>换回软件原来的文字</Button></div>}
          <ProposeBar
            error={propose.error} ready={isJudged && faults.length === 0 && !same(words, line.words)} proposing={propose.isPending} previewed
            onPropose={(proposal) => propose.mutate({ ...proposal, event: line.event, words }, { onSuccess: ({ versionId }) => { say('已提交，等另一人批准。'); void navigate(`/rules/versions/${versionId}`) } })}
          />
        </div>
        <section aria-label='群众会看到' className='stack'>
          <h2>群众会看到</h2>
          <p className='small quiet'>编号和日期是举例。</p>
          {judged.isError && <ProblemNote error={judged.error} retry={() => void judged.refetch()} />}
          {judged.data && <NoticeFaces faces={judged.data.faces} />}
        </section>
      </div>
    </Page>
  )
}

export const NoticePage = () => {
  const { event = '' } = useParams()
  return (
    <Loadable query={useWording()}>
      {({ items }) => {
        const line = items.find((each) => each.event === event)
        return line ? <Edit key={line.event} line={line} /> : <Empty title='没有这条通知'><Back /></Empty>
      }}
    </Loadable>
  )
}
