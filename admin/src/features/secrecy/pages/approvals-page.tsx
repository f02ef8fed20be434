import { Empty } from '../../../ui/empty.tsx'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { ProblemNote } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useDecide, useRequests, type VaultRequest } from '../api/secrecy.ts'
import { RequestLine } from '../components/request-line.tsx'

const Decide = ({ request: { requestId, askedBy } }: { request: VaultRequest }) => {
  const { mutate, isPending, error } = useDecide()
  return (
    <>
      <div className='row'>
        <ConfirmButton label='批准' title='批准查看反映人身份？' confirm='批准' loading={isPending} onConfirm={() => mutate({ requestId, approved: true })}>
          <p>{askedBy} 将在 30 分钟内可以看一次反映人是谁，这一步会记录并告诉监督员。</p>
        </ConfirmButton>
        <ConfirmButton label='不批准' title='不批准这次申请？' confirm='不批准' primary={false} loading={isPending} onConfirm={() => mutate({ requestId, approved: false })}><p>{askedBy} 会看到没有批准。</p></ConfirmButton>
      </div>
      {error && <ProblemNote error={error} />}
    </>
  )
}

/** What a leader decides: may this keeper know who filed it. */
export const ApprovalsPage = () => (
  <Page title='保密审批'>
    <Loadable query={useRequests()}>
      {({ items }) => items.length === 0 ? <Empty title='没有查看申请'><p>保管人需要知道反映人是谁时，申请会出现在这里。</p></Empty> : (
        <ul className='requests stack'>{items.map((request) => <RequestLine key={request.requestId} request={request}>{request.status === 'waiting' && <Decide request={request} />}</RequestLine>)}</ul>
      )}
    </Loadable>
  </Page>
)
