import { Button } from 'antd'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice, ProblemNote } from '../../../ui/notice.tsx'
import { useKeep, useOpen, useVault, type VaultRequest } from '../api/secrecy.ts'
import { AskForm } from './ask-form.tsx'
import { RequestLine } from './request-line.tsx'
import { RetypeForm } from './retype-form.tsx'

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
  const keep = useKeep(caseNo)
  return (
    <Loadable query={query}>
      {({ keepers, requests }) => (
        <div className='stack'>
          {keepers.length > 0 ? <p>保管人：{keepers.join('、')}</p> : <Button type='primary' loading={keep.isPending} onClick={() => keep.mutate(undefined)}>我来保管</Button>}
          {keep.error && <ProblemNote error={keep.error} />}
          {keepers.length > 0 && <RetypeForm caseNo={caseNo} />}
          {keepers.length > 0 && <AskForm caseNo={caseNo} />}
          <ul className='requests stack' aria-label='查看申请'>{requests.map((request) => <Opening key={request.requestId} request={request} />)}</ul>
        </div>
      )}
    </Loadable>
  )
}
