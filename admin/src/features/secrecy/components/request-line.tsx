import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { showInstant } from '../../../lib/dates.ts'
import type { VaultRequest } from '../api/secrecy.ts'
import '../secrecy.css'

const stateOf = ({ status, decidedBy, openUntil, readAt }: VaultRequest): string => {
  if (status === 'waiting') return '等局领导批示'
  if (status === 'refused') return `${decidedBy} 不批准`
  return readAt ? `${decidedBy} 批准，${showInstant(readAt)} 已查看` : `${decidedBy} 批准，${openUntil ? showInstant(openUntil) : ''} 前可看一次`
}

/** A request to see who filed a case, in a line; `children` are what can be done about it. */
export const RequestLine = ({ request, children }: { request: VaultRequest, children?: ReactNode }) => (
  <li className='card stack-tight'>
    <p><Link className='mono' to={`/cases/${request.caseNo}`}>{request.caseNo}</Link> {request.askedBy} 于 {showInstant(request.askedAt)} 申请查看反映人身份</p>
    <p>理由：{request.reason}</p>
    <p className='quiet'>{stateOf(request)}{request.note ? `。${request.note}` : ''}</p>
    {children}
  </li>
)
