import { CheckCircleOutlined, CloseCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { repairNumber, toProblem } from '../lib/problem.ts'
import './parts.css'

const icons = { plain: InfoCircleOutlined, good: CheckCircleOutlined, warn: WarningOutlined, danger: CloseCircleOutlined }

type NoticeProps = { tone?: keyof typeof icons, children: ReactNode, alert?: boolean }

export const Notice = ({ tone = 'plain', alert = false, children }: NoticeProps) => {
  const Icon = icons[tone]
  return (
    <div className={`notice notice-${tone}`} role={alert ? 'alert' : undefined}>
      <Icon aria-hidden />
      <div className='notice-body'>{children}</div>
    </div>
  )
}

/** What went wrong, what to do, and for a fault the number to read out to support. */
export const ProblemNote = ({ error, retry }: { error: unknown, retry?: () => void }) => {
  const problem = toProblem(error)
  const number = repairNumber(problem)
  return (
    <Notice tone='danger' alert>
      <p>{problem.message}</p>
      {number && <p className='small quiet'>报修时请说这个编号：<span className='mono'>{number}</span></p>}
      {retry && <Button onClick={retry}>再试一次</Button>}
    </Notice>
  )
}
