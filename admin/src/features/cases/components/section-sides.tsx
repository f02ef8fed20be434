import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../ui/field.tsx'
import type { Side } from '../api/preview-publication.ts'
import { Original } from './marked-text.tsx'
import { type Section, sectionWords } from './public-draft.ts'

const LONGEST_TITLE = 200

type SectionSidesProps = { section: Section, side: Side, text: string, edited: boolean, onChange: (text: string) => void, children?: ReactNode }

/** Left what the citizen or the office wrote, right what the public will read. */
export const SectionSides = ({ section, side, text, edited, onChange, children }: SectionSidesProps) => (
  <section className='card sides' aria-label={sectionWords[section]}>
    <div className='stack-tight'>
      <h2>{sectionWords[section]}：原文</h2>
      <Original side={side} />
      {!edited && children}
    </div>
    <div className='stack-tight'>
      <Field label={`${sectionWords[section]}：公开稿`}>
        {(wiring) => (
          <Input.TextArea
            {...wiring} autoSize={{ minRows: section === 'title' ? 1 : 6 }} maxLength={section === 'title' ? LONGEST_TITLE : limits.published}
            value={text} onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {edited && <p className='row small quiet'>已手工改过，加减人名、逐处遮盖或保留时这一段不会自动变。<Button size='small' onClick={() => onChange(side.masked)}>恢复逐处处理</Button></p>}
    </div>
  </section>
)
