import type { Case } from '@minsheng/domain/case/case.ts'
import { isForwarded } from '@minsheng/domain/case/channels.ts'
import type { CaseDue } from '@minsheng/domain/clock/count-case.ts'
import { takeWords } from '@minsheng/domain/case/citizen-words.ts'
import type { CaseEvent } from '@minsheng/domain/case/events.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { auditInsert } from '../../audit/append.ts'
import { Refused } from '../../refused.ts'
import { clockColumns, countFiled, recountCase } from '../clocks/index.ts'
import { tellStaff } from '../staff-notices/index.ts'
import { followEvents, sealWords } from '../vault/index.ts'
import { caseColumns, toCase, type CaseRow } from './rows.ts'

/** A case with its citizen, whom the domain has no need to know. */
export type LockedCase = { kase: Case, citizenId: string | null }

/** Locks the row, so two officers decide one after the other. */
export const lockCase = async (tx: Tx, caseNo: string): Promise<LockedCase> => {
  const [row] = await tx.query<CaseRow>(sql`SELECT ${caseColumns} FROM cases c WHERE c.case_no = ${caseNo} FOR UPDATE`)
  if (!row) throw new Refused('case-not-found')
  return { kase: toCase(row), citizenId: row.citizen_id }
}

export type NewCaseRow = Pick<Case, 'type' | 'path' | 'publicity' | 'urgency' | 'identity' | 'accused' | 'receivedOn'> & {
  id: string, citizenId: string | null, channel: string, title: string, statement: string, townshipCode: string | null
  contactCipher: string | null, receivedAt: Date, phoneIndex: string | null, ownCodeIndex: string | null
  /** Who of the staff wrote it down, when nobody filed it with a phone of their own. */
  registeredBy?: { staffId: string, unitId: string }
}

// What was said of the person and of the matter stands in the first event, so that the history explains the case.
const submittedOf = ({ path, urgency, identity, accused }: NewCaseRow, { dueOn, provisional, ruleId, calendar }: CaseDue): Omit<Extract<CaseEvent, { type: 'case-submitted' }>, 'type'> =>
  ({ dueOn, provisional, ruleId, calendar, path, identity, ...(urgency ? { urgency } : {}), ...(accused.length > 0 ? { accused } : {}) })

/** Files a case: its row, its first event and its clocks. `null` when a case with this id is already there: the same submission again. */
export const insertCase = async (ctx: Pick<Context, 'today' | 'calendar' | 'rules'>, tx: Tx, row: NewCaseRow): Promise<{ caseNo: string, due: CaseDue } | null> => {
  const { due, clocks } = countFiled({ ...ctx, now: row.receivedAt }, { ...row, forwarded: isForwarded(row.channel) })
  const [inserted] = await tx.query<{ case_no: string }>(sql`
    WITH filed AS (
      INSERT INTO cases (id, case_no, citizen_id, channel, type, path, title, statement, township_code, publicity, contact_cipher, urgency, identity, accused, phone_index, own_code_index,
        received_at, received_on, due_on, due_provisional, due_text, status)
      VALUES (${row.id}::uuid, 'MZ' || ${row.receivedOn.slice(0, 4)}::text || lpad(nextval('case_no_seq')::text, 6, '0'), ${row.citizenId}::uuid,
        ${row.channel}, ${row.type}, ${row.path}, ${row.title}, ${row.statement}, ${row.townshipCode}, ${row.publicity}, ${row.contactCipher}, ${row.urgency}, ${row.identity}, ${[...row.accused]}, ${row.phoneIndex}, ${row.ownCodeIndex},
        ${row.receivedAt}, ${row.receivedOn}, ${due.dueOn}, ${due.provisional}, ${due.text}, 'submitted')
      ON CONFLICT (id) DO NOTHING
      RETURNING id, case_no
    ), history AS (
      INSERT INTO case_event (case_id, seq, type, at, actor_id, unit_id, data)
      SELECT id, 10, 'case-submitted', ${row.receivedAt}, ${row.registeredBy?.staffId ?? row.citizenId ?? 'citizen'}, ${row.registeredBy?.unitId ?? null}, ${JSON.stringify(submittedOf(row, due))}::jsonb FROM filed
    ), ticking AS (
      INSERT INTO case_clock SELECT filed.id, k.* FROM filed, (${clockColumns(ctx, clocks)}) AS k
    ), audited AS (
      ${auditInsert({ at: row.receivedAt, actorId: row.registeredBy?.staffId ?? null, action: 'case-submitted', subject: sql`case_no` }, sql`filed`)}
    ), announced AS (
      INSERT INTO outbox (job, payload)
      SELECT 'announce-change', jsonb_build_object('caseNo', case_no, 'unitId', NULL, 'answers', false) FROM filed
    )
    SELECT case_no FROM filed`)
  return inserted ? { caseNo: inserted.case_no, due } : null
}

/** Hangs uploaded photos on a case, in the order given, after those it has, as those of `newOwner`. Returns how many were the citizen's own and still free. */
export const attachFiles = async (tx: Tx, caseId: string, ownerId: string, fileIds: readonly string[], newOwner = ownerId): Promise<number> => {
  const attached = await tx.query<{ id: string }>(sql`
    UPDATE case_file SET case_id = ${caseId}::uuid, owner_id = ${newOwner}::uuid, position = wanted.position + (SELECT coalesce(max(position), 0) FROM case_file WHERE case_id = ${caseId}::uuid)
    FROM unnest(${fileIds}::uuid[]) WITH ORDINALITY AS wanted(id, position)
    WHERE case_file.id = wanted.id AND case_file.owner_id = ${ownerId}::uuid AND case_file.case_id IS NULL AND case_file.purpose <> 'precheck'
    RETURNING case_file.id`)
  return attached.length
}

// What a clock starts, stops or waits by (domain/clock/case-facts.ts); everything else leaves the days as they are.
const ticking = new Set<CaseEvent['type']>([
  'receipt-confirmed', 'case-accepted', 'case-declined', 'case-forwarded', 'case-merged', 'case-withdrawn', 'correction-requested', 'correction-given', 'clock-paused',
  'clock-resumed', 'extension-granted', 'contact-recorded', 'case-answered', 'case-rated', 'called-back', 'asked-again', 'upper-review-recorded', 'path-set', 'urgency-marked'
])

export type SaveFacts = { at: Date, actorId: string, unitId: string | null, recordId?: string, mandateId?: string | null }

// Of a confidential case nothing here says who its citizen is or what they said: the words go to the vault.
const openlyTold = (next: Case, events: readonly CaseEvent[], { actorId, unitId }: SaveFacts) => {
  if (next.identity !== 'confidential') return { told: events, words: [], teller: actorId }
  const taken = events.map(takeWords)
  return {
    told: taken.map(({ bare }) => bare), teller: unitId === null && actorId !== 'system' ? 'citizen' : actorId,
    words: taken.flatMap(({ words }, i) => words === null ? [] : [{ seq: next.version * 10 + i, text: words }])
  }
}

/**
 * Saves the decided state, appends what happened, and counts the clocks anew where something touched them. `recordId` names
 * the first event when a client chose it; `mandateId` says that a helper acted.
 */
export const saveCase = async (ctx: Pick<Context, 'today' | 'calendar' | 'rules' | 'vault' | 'cipher'>, tx: Tx, next: Case, events: readonly CaseEvent[], facts: SaveFacts): Promise<void> => {
  const { at, actorId, unitId, recordId, mandateId } = facts
  const { told, words, teller } = openlyTold(next, events, facts)
  const types = events.map(({ type }) => type)
  const data = told.map(({ type: _type, ...rest }) => JSON.stringify(mandateId ? { ...rest, mandateId } : rest))
  const ids = events.map((_event, i) => (i === 0 && recordId ? recordId : null))
  const answered = types.includes('case-answered')
  await tx.query(sql`
    WITH saved AS (
      UPDATE cases SET status = ${next.status}, path = ${next.path}, reply_status = ${next.replyStatus}, publication = ${next.publication}, publicity = ${next.publicity},
        identity = ${next.identity}, urgency = ${next.urgency}, unit_id = ${next.unitId}, handler_id = ${next.handlerId}::uuid, drafter_id = ${next.drafterId}::uuid,
        preparer_id = ${next.preparerId}::uuid, contact_count = ${next.contactCount}, finding_count = ${next.findingCount}, supplement_count = ${next.supplementCount},
        rated = ${next.rated}, solved = ${next.solved}, round = ${next.round}, hand_backs = ${next.handBacks}, arbitrated = ${next.arbitrated},
        pause_reason = ${next.pause?.reason ?? null}, pause_since = ${next.pause?.since ?? null}, pause_until = ${next.pause?.until ?? null},
        correction_count = ${next.correctionCount}, extension_asked = ${next.extensionAsked}, extended = ${next.extended}, supervised_until = ${next.supervisedUntil},
        joint_units = ${[...next.jointUnits]}, recused = ${[...next.recused]}, accused = ${[...next.accused]}, keepers = ${[...next.keepers]}, frozen = ${next.frozen},
        version = ${next.version}, answered_at = CASE WHEN ${answered} THEN ${at}::timestamptz ELSE answered_at END
      WHERE id = ${next.id}::uuid
    ), audited AS (
      ${auditInsert({ at, actorId, action: types[0] ?? 'nothing', subject: sql`${next.caseNo}::text`, data: { events: types, version: next.version } })}
    )
    INSERT INTO case_event (id, case_id, seq, type, at, actor_id, unit_id, data)
    SELECT coalesce(e.id, gen_random_uuid()), ${next.id}::uuid, ${next.version} * 10 + e.position - 1, e.type, ${at}, ${teller}, ${unitId}, e.data::jsonb
    FROM unnest(${ids}::uuid[], ${types}::text[], ${data}::text[]) WITH ORDINALITY AS e(id, type, data, position)`)
  await sealWords(ctx, tx, next.id, words)
  await followEvents(ctx, tx, next, events, at)
  await tellStaff(tx, next, events, { at, actorId })
  if (types.some((type) => ticking.has(type))) await recountCase(ctx, tx, next)
}

/** Whether a record a client named is already in this case's history: the same request again. Refuses a name another case uses. */
export const isRecorded = async (tx: Tx, caseId: string, recordId: string): Promise<boolean> => {
  const [row] = await tx.query<{ case_id: string }>(sql`SELECT case_id FROM case_event WHERE id = ${recordId}::uuid`)
  if (row && row.case_id !== caseId) throw new Refused('submission-taken')
  return row !== undefined
}
