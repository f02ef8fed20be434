import type { ReactNode } from 'react'
import { showInstant } from '../../../lib/dates.ts'

type EntryProps = { title: ReactNode, by?: string, at?: string, text?: string, children?: ReactNode }

/** One thing that was recorded: what it is, by whom and when, and the words. */
export const Entry = ({ title, by, at, text, children }: EntryProps) => (
  <div className='bubble'>
    <h3>{title} <span className='quiet small'>{[by, at && showInstant(at)].filter(Boolean).join(' · ')}</span></h3>
    {text && <p className='words'>{text}</p>}
    {children}
  </div>
)

type SectionProps = { id: string, title: string, shown: boolean, children: ReactNode }

/** A part of the record; not there while there is nothing to show. */
export const RecordSection = ({ id, title, shown, children }: SectionProps) => shown ? (
  <section className='card stack' aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
) : null
