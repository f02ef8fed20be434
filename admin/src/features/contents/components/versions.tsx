import { useState } from 'react'
import { showInstant } from '../../../lib/dates.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { PickField } from '../../../ui/pick-field.tsx'
import type { VersionLine, Whole } from '../api/get-content.ts'
import { useVersion } from '../api/get-version.ts'
import { compareSections } from '../logic/compare.ts'
import { readable } from '../logic/readable.ts'
import { statusWords } from '../words.ts'
import { DiffView } from './diff-view.tsx'
import { useReadableNames } from './use-readable-names.ts'
import '../../../ui/columns.css'

const stampOf = (whole: Whole, version: number) => whole.versions.find((each) => each.version === version)?.stamp ?? 0

/** Any two versions, part by part. */
export const CompareVersions = ({ whole, older, newer }: { whole: Whole, older: number, newer: number }) => {
  const names = useReadableNames(whole.files)
  const before = useVersion(whole.contentId, older, stampOf(whole, older))
  const after = useVersion(whole.contentId, newer, stampOf(whole, newer))
  return (
    <Loadable query={before}>
      {(was) => <Loadable query={after}>{(is) => <DiffView sections={compareSections(readable(was.body, names), readable(is.body, names))} before={`第 ${older} 版`} after={`第 ${newer} 版`} />}</Loadable>}
    </Loadable>
  )
}

const facts = ({ author, savedAt, reviewer, publishAt, publishedAt, endedAt, endReason, reason, returnReason }: VersionLine): string[] => [
  `${author} 写，${showInstant(savedAt)} 存`, ...reason ? [`更正理由：${reason}`] : [], ...returnReason ? [`退回理由：${returnReason}`] : [], ...reviewer ? [`${reviewer} 审`] : [],
  ...publishedAt ? [`${showInstant(publishedAt)} 发布`] : publishAt ? [`定在 ${showInstant(publishAt)} 发布`] : [], ...endedAt ? [`${showInstant(endedAt)} 结束${endReason ? `：${endReason}` : ''}`] : []
]

/** Every version with who wrote it, who let it out and why it ended; any two compared. */
export const Versions = ({ whole }: { whole: Whole }) => {
  const [first] = whole.versions
  const [older, setOlder] = useState(String(whole.publicVersion ?? whole.versions[1]?.version ?? ''))
  const [newer, setNewer] = useState(String(first?.version ?? ''))
  const words = Object.fromEntries(whole.versions.map(({ version, status }) => [`${version}`, `第 ${version} 版（${statusWords[status]}）`]))
  return (
    <details className='card stack'>
      <summary>各版和对照（共 {whole.versions.length} 版）</summary>
      <ul className='stack-tight'>{whole.versions.map((line) => <li key={line.version}><strong>第 {line.version} 版：{statusWords[line.status]}</strong>　<span className='small quiet'>{facts(line).join('；')}</span></li>)}</ul>
      {whole.versions.length > 1 && (
        <>
          <div className='two-columns'>
            <PickField label='拿这一版' words={words} value={older} onChange={setOlder} />
            <PickField label='和这一版对照' words={words} value={newer} onChange={setNewer} />
          </div>
          {older !== '' && newer !== '' && older !== newer && <CompareVersions whole={whole} older={Number(older)} newer={Number(newer)} />}
        </>
      )}
    </details>
  )
}
