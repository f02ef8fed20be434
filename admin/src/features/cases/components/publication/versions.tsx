import { diffChars } from 'diff'
import { showInstant } from '../../../../lib/dates.ts'
import { Loadable } from '../../../../ui/loadable.tsx'
import { type PublicationVersion, usePublication } from '../../api/publication.ts'
import { useDesk } from '../desk.tsx'
import { sections, sectionWords } from '../public-draft.ts'

const statusWords: Record<PublicationVersion['status'], string> = {
  'in-review': '待公开', returned: '已退回', published: '公开中', superseded: '已被新版替换', withdrawn: '已撤下', withheld: '定为不公开'
}

const actionWords = { mask: '遮盖', keep: '保留', reword: '改写' } as const

const Difference = ({ before, after }: { before: string, after: string }) => (
  <p className='words original'>
    {diffChars(before, after).map(({ value, added, removed }, index) => {
      if (added) return <ins key={index}>{value}</ins>
      return removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>
    })}
  </p>
)

const Decisions = ({ version }: { version: PublicationVersion }) => version.spans.length === 0 ? null : (
  <ul>{version.spans.map(({ field, start, kind, action, origin, by, reason, words }) => (
    <li key={`${field}${start}`}>{sectionWords[field]}第 {start + 1} 字起：{actionWords[action]}（{origin === 'rule' ? '规则找出' : '人工添加'}，{by}{reason ? `：${reason}` : ''}{words && kind !== 'other' ? `，改成“${words}”` : ''}）</li>
  ))}</ul>
)

const Version = ({ version, older }: { version: PublicationVersion, older: PublicationVersion | undefined }) => (
  <details className='stack-tight'>
    <summary>第 {version.version} 版：{statusWords[version.status]}，{version.preparedBy} {showInstant(version.preparedAt)} 准备{version.publishedBy ? `，${version.publishedBy} 公开` : ''}</summary>
    {version.correctionReason && <p>更正理由：{version.correctionReason}</p>}
    {version.returnReason && <p>退回理由：{version.returnReason}</p>}
    {version.overriddenBecause && <p>仍要公开的理由：{version.overriddenBecause}</p>}
    {version.answers.map(({ kind, answer }) => <p key={kind}>公开前的回答：{answer}</p>)}
    {sections.map((section) => (
      <div key={section} className='stack-tight'><h3>{sectionWords[section]}{older ? '（与上一版比较）' : ''}</h3><Difference before={older?.[section] ?? version[section]} after={version[section]} /></div>
    ))}
    <Decisions version={version} />
  </details>
)

/** Every version with what changed since the one before, who decided what, and why. */
export const Versions = () => {
  const { kase } = useDesk()
  return (
    <Loadable query={usePublication(kase.caseNo, kase.version)}>
      {({ stage, versions, withdrawn }) => versions.length === 0 ? <></> : (
        <section className='card stack-tight' aria-labelledby='versions'>
          <h2 id='versions'>各版公开稿（现在：{stage}）</h2>
          {withdrawn && <p>{withdrawn.on} 撤下：{withdrawn.note}</p>}
          {versions.map((version, index) => <Version key={version.version} version={version} older={versions[index + 1]} />)}
        </section>
      )}
    </Loadable>
  )
}
