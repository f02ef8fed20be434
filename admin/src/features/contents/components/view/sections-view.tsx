import type { Body, Whole } from '../../api/get-content.ts'
import { readable } from '../../logic/readable.ts'
import { useReadableNames } from '../use-readable-names.ts'

/** Everything a body says, part by part: of kinds whose public view is made of many pages, and for whoever wants to read all of it. */
export const SectionsView = ({ body, files }: { body: Body, files: Whole['files'] }) => {
  const names = useReadableNames(files)
  return (
    <div className='public-frame'>
      {readable(body, names).filter(({ lines }) => lines.length > 0).map(({ field, label, lines }) => (
        <section key={field} aria-label={label}><h3>{label}</h3>{lines.map((line, index) => <p key={index} className='words'>{line}</p>)}</section>
      ))}
    </div>
  )
}
