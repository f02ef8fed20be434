import { Link } from 'react-router'
import { newClientId } from '../../../lib/client-id.ts'
import { Page } from '../../../ui/page.tsx'
import type { Kind } from '../api/get-content.ts'
import { useAllOf } from '../api/list-contents.ts'
import { kindWords } from '../words.ts'
import '../contents.css'

type Start = { kind: Kind, label: string, hint: string }

const starts: readonly Start[] = [
  { kind: 'article', label: '文章、通知', hint: '放进民政要闻、通知公告等栏目' }, { kind: 'posting', label: '公示', hint: '低保、特困、临时救助名单；满 7 天自动撤下' },
  { kind: 'place', label: '地点和人', hint: '单位在哪里、谁在、电话' }, { kind: 'floor-plan', label: '楼层平面图', hint: '哪间房在哪里' },
  { kind: 'standard', label: '金额标准', hint: '低保标准这样的数，带文号和施行日' }, { kind: 'form', label: '表格版本', hint: '换了新表，旧表用到哪天' }
]

/** There is one of each of these: it is opened, not begun again. */
const single: readonly Start[] = [{ kind: 'synonyms', label: kindWords.synonyms, hint: '老百姓的说法和规范的说法' }, { kind: 'benefits', label: kindWords.benefits, hint: '家里什么情况可能符合什么' }]

const StartLink = ({ start: { kind, label, hint }, contentId }: { start: Start, contentId?: string | undefined }) => (
  <li><Link to={contentId ? `/contents/${contentId}` : `/contents/${newClientId()}?new=${kind}`}><strong>{label}</strong><span>{hint}</span></Link></li>
)

const Single = ({ start }: { start: Start }) => {
  const { data } = useAllOf(start.kind)
  return data ? <StartLink start={start} contentId={data[0]?.contentId} /> : null
}

export const NewContentPage = () => (
  <Page title='写什么' aside={<Link to='/contents'>回到内容</Link>}>
    <ul className='start-list'>
      {starts.map((start) => <StartLink key={start.kind} start={start} />)}
      {single.map((start) => <Single key={start.kind} start={start} />)}
    </ul>
    <p className='quiet'>办事指南不用新写：在“内容”里按种类“办事指南”找到那一件，打开点“更正”。</p>
  </Page>
)
