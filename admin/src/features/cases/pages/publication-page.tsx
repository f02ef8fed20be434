import { Button } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { publicityWords } from '../../../ui/words.ts'
import { CaseTags } from '../components/case-head.tsx'
import { ChangesNote } from '../components/changes-note.tsx'
import { CheckPublication, CopyBesideOriginal } from '../components/check-publication.tsx'
import { useDesk } from '../components/desk.tsx'
import { OpenCase } from '../components/open-case.tsx'
import { PreparePublication } from '../components/prepare-publication.tsx'
import { ReturnPublicationForm } from '../components/return-publication-form.tsx'
import { Versions } from '../components/publication/versions.tsx'
import { WithdrawForm } from '../components/publication/withdraw-form.tsx'
import { WithholdForm } from '../components/withhold-form.tsx'
import '../cases.css'

type Mode = 'prepare' | 'read'

/** A copy that is made is read first; making it anew is a choice. */
const useMode = () => {
  const { kase } = useDesk()
  const [again, setAgain] = useState(false)
  const may = (command: string) => kase.commands.includes(`publication-${command}`)
  const correcting = !may('prepare') && may('correct')
  const mode: Mode = (may('prepare') && (again || kase.publication === 'none')) || (correcting && again) ? 'prepare' : 'read'
  return { mode, may, correcting, redo: () => setAgain(true) }
}

const Desk = () => {
  const { kase } = useDesk()
  const { mode, may, correcting, redo } = useMode()
  const navigate = useNavigate()
  const back = () => void navigate(`/cases/${kase.caseNo}`)
  const acts = ['prepare', 'publish', 'withhold', 'correct', 'withdraw'].some(may)
  return (
    <Page title={`公开稿：${kase.title}`} aside={<Link to={`/cases/${kase.caseNo}`}>回到案件</Link>}>
      <div className='row'><CaseTags kase={kase} /><span className='quiet'>公开意愿：{publicityWords[kase.publicity]}</span>{kase.publicCopy && <span className='quiet'>准备人：{kase.publicCopy.preparedBy}</span>}</div>
      <ChangesNote />
      {mode === 'prepare' && <PreparePublication onDone={back} correcting={correcting} />}
      {mode === 'read' && kase.publicCopy && <CopyBesideOriginal copy={kase.publicCopy} />}
      {may('publish') && mode === 'read' && <CheckPublication onDone={back} />}
      {kase.publication === 'prepared' && !may('publish') && mode === 'read' && <Notice>公开稿已定下，等另一位同志核对后公开。准备的人不能自己公开。</Notice>}
      {kase.type === 'report' && <Notice tone='warn'>举报件依规定不公开，只计入统计。</Notice>}
      {!acts && kase.publication === 'none' && kase.type !== 'report' && <Notice>现在还不能定公开稿：要先答复群众，或者这一步不归您办。</Notice>}
      <div className='sides'>
        {may('return') && mode === 'read' && <ReturnPublicationForm onDone={back} />}
        {may('withhold') && <WithholdForm onDone={back} />}
        {may('withdraw') && mode === 'read' && <WithdrawForm onDone={back} />}
      </div>
      {may('prepare') && mode === 'read' && <div><Button onClick={redo}>重新准备公开稿</Button></div>}
      {correcting && mode === 'read' && <div><Button onClick={redo}>更正已公开的答复</Button></div>}
      <Versions />
    </Page>
  )
}

export const PublicationPage = () => <OpenCase><Desk /></OpenCase>
