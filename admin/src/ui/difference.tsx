import { diffChars } from 'diff'
import { Fragment } from 'react'
import './difference.css'

/** What was taken away and what was put in, letter by letter; marked by a line as well as by a colour. */
export const Difference = ({ before, after }: { before: string, after: string }) => (
  <>
    {diffChars(before, after).map(({ value, added, removed }, index) => {
      if (added) return <ins key={index}>{value}</ins>
      return removed ? <del key={index}>{value}</del> : <Fragment key={index}>{value}</Fragment>
    })}
  </>
)
