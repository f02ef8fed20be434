import { useEffect } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { Empty } from '../../../ui/empty.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { type Kind, useContent, type Whole } from '../api/get-content.ts'
import { Reading } from '../components/reading.tsx'
import { Writing } from '../components/writing.tsx'
import { kindWords } from '../words.ts'
import '../contents.css'

const isKind = (text: string | null): text is Kind => text !== null && text in kindWords

const titleOf = (whole: Whole | null, kind: Kind) => whole ? whole.title : `新写一${kind === 'article' ? '篇文章' : `份${kindWords[kind]}`}`

type OpenProps = { contentId: string, whole: Whole | null, begun: Kind | null }

const Open = ({ contentId, whole, begun }: OpenProps) => {
  const kind = whole?.kind ?? begun
  if (!kind) return <Empty title='没有这一条'><Link to='/contents'>回到内容</Link></Empty>
  const writing = whole === null || whole.allowed.includes('save')
  return (
    <Page title={titleOf(whole, kind)} aside={<Link to='/contents'>回到内容</Link>}>
      {writing ? <Writing key={contentId} contentId={contentId} kind={kind} whole={whole} /> : <Reading key={`${contentId} ${whole.current.version} ${whole.current.status}`} whole={whole} />}
    </Page>
  )
}

/** One piece of content: written on while it is a draft of this person's, read and decided on otherwise. */
export const ContentPage = () => {
  const { contentId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('new')
  const begun = isKind(asked) ? asked : null
  const query = useContent(contentId, begun !== null)
  // Once saved it has an address like all others.
  const isSaved = begun !== null && Boolean(query.data)
  useEffect(() => { if (isSaved) setSearch({}, { replace: true }) }, [isSaved, setSearch])
  return <Loadable query={query}>{(whole) => <Open key={contentId} contentId={contentId} whole={whole} begun={begun} />}</Loadable>
}
