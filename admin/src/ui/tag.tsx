import type { InboxOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import './parts.css'

export type Tone = 'plain' | 'good' | 'warn' | 'danger' | 'link'
export type IconOf = typeof InboxOutlined

type TagProps = { tone?: Tone, icon: IconOf, children: ReactNode, title?: string }

/** A word with an icon beside it; the colour only repeats what they say. */
export const Tag = ({ tone = 'plain', icon: Icon, children, title }: TagProps) => (
  <span className={`tag tag-${tone}`} title={title}><Icon aria-hidden />{children}</span>
)
