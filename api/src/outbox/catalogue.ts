/** Every kind of job and what it carries: ids only, never what a citizen typed or who they are. */
export type JobCatalogue = {
  'send-notice': { noticeId: string }
  'check-content': { checkId: string }
  'announce-change': { caseNo: string, unitId: string | null, answers: boolean }
  'announce-rules': { versionId: string }
  'announce-contents': { pieceId: string }
  'announce-queue': { unitId: string }
  'announce-desk': { unitId: string }
  'announce-staff': { staffId: string }
}

export type JobName = keyof JobCatalogue
export const jobNames: readonly JobName[] = ['send-notice', 'check-content', 'announce-change', 'announce-rules', 'announce-contents', 'announce-queue', 'announce-desk', 'announce-staff']

/** One row of the outbox before it has a number. */
export type OutboxEntry = { [N in JobName]: { job: N, payload: JobCatalogue[N] } }[JobName]
