import { type ReactNode, useState } from 'react'
import { useParams } from 'react-router'
import { Loadable, Loading } from '../../../ui/loadable.tsx'
import { useCase } from '../api/get-case.ts'
import { DeskProvider } from './desk.tsx'

const Opened = ({ caseNo, children }: { caseNo: string, children: ReactNode }) => {
  const query = useCase(caseNo)
  const [opened, setOpened] = useState(false)
  // What was fetched on an earlier visit may be old: the person starts from what is true now, not with a note on what changed since.
  if (!opened && !query.isFetching) setOpened(true)
  if (!opened) return <Loading />
  return <Loadable query={query}>{(kase) => <DeskProvider kase={kase}>{children}</DeskProvider>}</Loadable>
}

/** Fetches the case of the address and lays it on the desk. */
export const OpenCase = ({ children }: { children: ReactNode }) => {
  const { caseNo = '' } = useParams()
  return <Opened key={caseNo} caseNo={caseNo}>{children}</Opened>
}
