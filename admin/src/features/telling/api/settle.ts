import { useMutation } from '@tanstack/react-query'
import type { Input } from '@minsheng/contract/index.ts'
import { call, callBlob } from '../../../lib/api.ts'
import { useDeed } from '../../../lib/deed.ts'
import { deskTasksKey } from '../../../lib/desk-tasks.ts'
import { toProblem } from '../../../lib/problem.ts'
import { saveFile } from '../../../lib/save-file.ts'
import { say } from '../../../ui/toast.tsx'

export type How = Input<'POST /staff/desk-tasks/:deliveryId/done'>['body']['how']

// Said here too: the one a colleague was quicker with leaves the list, and the refusal with its form.
const sayWhoWasQuicker = (error: unknown): never => {
  const { code, fields } = toProblem(error)
  if (code === 'desk-task-done' && fields['by']) say(`${fields['by']}。不用再办。`)
  throw error
}

export const useSettle = (deliveryId: string) => useDeed([deskTasksKey, ['case']], async (body: { how: How, note: string | null }) => {
  await call('POST /staff/desk-tasks/:deliveryId/done', { params: { deliveryId }, body }).catch(sayWhoWasQuicker)
  // Said here: who was told leaves the list, and the form with them.
  say(body.how === 'not-reached' ? '记下了：没有联系上。' : '记下了，送达情况里看得到。')
})

export const useReopen = (deliveryId: string) => useDeed([deskTasksKey, ['case']], () => call('POST /staff/desk-tasks/:deliveryId/again', { params: { deliveryId } }))

/** Shows whom to ring; who looked is written into the history. */
export const useReveal = (deliveryId: string) => useMutation({ mutationFn: () => call('POST /staff/desk-tasks/:deliveryId/contact', { params: { deliveryId } }) })

export const useLetter = (deliveryId: string) => useMutation({ mutationFn: () => callBlob('GET /staff/desk-tasks/:deliveryId/letter', { params: { deliveryId } }), onSuccess: (blob) => saveFile(blob, '告知信.pdf') })
