import { Button } from 'antd'
import { Link } from 'react-router'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { useOpen, useVault, type VaultRequest } from '../api/secrecy.ts'
import { AskForm } from './ask-form.tsx'
import { RequestLine } from './request-line.tsx'

/** Opens once: what it shows is gone when the page is left. */
const Opening = ({ request }: { request: VaultRequest }) => {
  const { mutate, data, isPending, error } = useOpen()
  const open = request.status === 'approved' && request.readAt === null
  return (
    <RequestLine request={request}>
      {open && !data && <Button danger loading={isPending} onClick={() => mutate(request.requestId)}>现在查看（只能看一次）</Button>}
      {data && <Notice tone='warn' alert>{data.name ?? '没有留姓名'}，{data.phone ?? '没有留电话'}，{data.townshipName ?? '没有说明乡镇'}。请记在纸上锁好，离开本页后看不到。</Notice>}
      {error && <ProblemNote error={error} />}
    </RequestLine>
  )
}

/** Who keeps a confidential case and what a keeper does with it. */
export const VaultOfCase = ({ caseNo }: { caseNo: string }) => {
  const query = useVault(caseNo)
  return (
    <Loadable query={query}>
      {({ keepers, requests }) => (
        <div className='stack'>
          <p>{keepers.length > 0 ? `保管人：${keepers.join('、')}` : <>还没有保管人。<Link to={`/cases/${caseNo}`}>打开案件</Link>，在右边按“我来保管”。</>}</p>
          {keepers.length > 0 && <AskForm caseNo={caseNo} />}
          <ul className='requests stack' aria-label='查看申请'>{requests.map((request) => <Opening key={request.requestId} request={request} />)}</ul>
        </div>
      )}
    </Loadable>
  )
}
