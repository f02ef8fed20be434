import { Fragment } from 'react'
import type { Side } from '../api/preview-publication.ts'
import { cutBySpans, cutMasked } from './cut-by-spans.ts'

/** The original with every stretch that must not be published marked, its kind in words. */
export const Original = ({ side: { original, spans } }: { side: Pick<Side, 'original' | 'spans'> }) => (
  <p className='words original'>
    {cutBySpans(original, spans).map((piece, index) => (
      <Fragment key={index}>{piece.label ? <mark>{piece.text}<span className='mark-kind'>{piece.label}</span></mark> : piece.text}</Fragment>
    ))}
  </p>
)

/** The public text with its replacements marked. */
export const Masked = ({ text }: { text: string }) => (
  <p className='words original masked'>
    {cutMasked(text).map((piece, index) => <Fragment key={index}>{piece.masked ? <mark>{piece.text}</mark> : piece.text}</Fragment>)}
  </p>
)
