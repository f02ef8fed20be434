import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'react-router'
import { toProblem } from '../../../lib/problem.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable, Loading } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCase } from '../api/get-case.ts'
import { DeskProvider } from './desk.tsx'

const GONE = 'case-not-found'

/** A unit that has given its opinion, a person who stood back, or anybody after a leak was reported no longer sees what lies on the desk. */
const NoLongerMine = () => (
  <Page title='案件'>
    <Empty title='这一件现在不归您看了'><p>会办意见已经交了，或者这一件已经改派、您已经回避、群众反映信息泄露已经封存。</p><Link to='/cases'>回到列表</Link></Empty>
  </Page>
)

const Opened = ({ caseNo, children }: { caseNo: string, children: ReactNode }) => {
  const query = useCase(caseNo)
  const [opened, setOpened] = useState(false)
  // What was fetched on an earlier visit may be old: the person starts from what is true now, not with a note on what changed since.
  if (!opened && !query.isFetching) setOpened(true)
  if (!opened) return <Loading />
  if (query.data && query.isError && toProblem(query.error).code === GONE) return <NoLongerMine />
  return <Loadable query={query}>{(kase) => <DeskProvider kase={kase}>{children}</DeskProvider>}</Loadable>
}

/** Fetches the case of the address and lays it on the desk. */
export const OpenCase = ({ children }: { children: ReactNode }) => {
  const { caseNo = '' } = useParams()
  return <Opened key={caseNo} caseNo={caseNo}>{children}</Opened>
}
