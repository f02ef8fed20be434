import { InboxOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import './parts.css'

/** Nothing here: says why, and what happens next. */
export const Empty = ({ title, children }: { title: string, children?: ReactNode }) => (
  <div className='empty'>
    <InboxOutlined aria-hidden />
    <h2>{title}</h2>
    {children}
  </div>
)
