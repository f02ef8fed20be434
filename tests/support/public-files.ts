import type { Output } from '@minsheng/contract/index.ts'
import type { StaffMember } from './people.ts'

type Sent = Output<'POST /staff/cases/:caseNo/publication/files'> & { code: string, fields: Record<string, string> }

/** Sends a file that is to go out with an answer. The body is the cleaned file, or the refusal. */
export const sendPublicFile = async ({ client }: StaffMember, caseNo: string, bytes: Buffer, name: string): Promise<{ status: number, body: Sent }> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const response = await fetch(`${client.baseUrl}/api/staff/cases/${caseNo}/publication/files`, { method: 'POST', headers: { authorization: `Bearer ${client.token}` }, body: form })
  return { status: response.status, body: await response.json() as Sent }
}
