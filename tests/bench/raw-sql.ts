// What the API asks the database on each road, as plain text. When a statement of the API changes, it changes here too:
// the comparison is only fair while both do the same work.
const answerColumns = 'p.id, p.answer_no, p.type, p.title, p.township_code, p.unit_id, p.published_at, left(p.reply, 200) AS reply_start'

const caseColumns = `c.id, c.case_no, c.citizen_id, c.type, c.path, c.status, c.reply_status, c.publication, c.publicity, c.identity, c.urgency,
  c.unit_id, c.handler_id, c.drafter_id, c.preparer_id, c.received_on, c.due_on, c.due_provisional, c.due_text, c.contact_count, c.finding_count, c.supplement_count,
  c.rated, c.solved, c.round, c.hand_backs, c.arbitrated, c.pause_reason, c.pause_since, c.pause_until, c.correction_count, c.extension_asked, c.extended,
  c.supervised_until, c.joint_units, c.recused, c.accused, c.keepers, c.frozen, c.version`

const staffColumns = `${caseColumns}, c.title, c.township_code, h.name AS handler_name`

/** Statement name → text; the name makes PostgreSQL prepare it once per connection, as the API's does. */
export const statements = {
  citizen: 'SELECT id, privacy_version FROM citizen WHERE id = $1::uuid',
  submit: `
    WITH filed AS (
      INSERT INTO cases (id, case_no, citizen_id, channel, type, title, statement, township_code, publicity, contact_cipher,
        received_at, received_on, due_on, due_provisional, status)
      VALUES ($1::uuid, 'MZ' || $2::text || lpad(nextval('case_no_seq')::text, 6, '0'), $3::uuid, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'submitted')
      ON CONFLICT (id) DO NOTHING
      RETURNING id, case_no
    ), history AS (
      INSERT INTO case_event (case_id, seq, type, at, actor_id, data) SELECT id, 10, $15, $16, $17, $18::jsonb FROM filed
    ), ticking AS (
      INSERT INTO case_clock SELECT filed.id, 1, k.rule_id, k.rule_id = 'P03', k.day, k.day, k.day, NULL::timestamptz, false, NULL, false, k.day, k.day, k.day, k.day, 'bench'
      FROM filed, unnest($19::text[], $20::text[]) AS k(rule_id, day)
    ), audited AS (
      INSERT INTO audit_waiting (at, actor, roles, action, subject, result, data)
      SELECT $21::timestamptz, coalesce(s.id::text, 'citizen'), coalesce(s.roles, '{}'), $22::text, case_no, 'done', '{}' FROM filed LEFT JOIN staff s ON s.id = NULL::uuid
    ), announced AS (
      INSERT INTO outbox (job, payload)
      SELECT 'announce-change', jsonb_build_object('caseNo', case_no, 'unitId', NULL, 'answers', false) FROM filed
    )
    SELECT case_no FROM filed`,
  answers: `SELECT ${answerColumns} FROM publication p WHERE p.status = 'published' AND (p.published_at, p.id) < ($1::timestamptz, $2::uuid)
    ORDER BY p.published_at DESC, p.id DESC LIMIT $3`,
  search: `
    WITH p AS MATERIALIZED (SELECT * FROM publication WHERE words @@ plainto_tsquery('simple', $1) AND status = 'published')
    SELECT ${answerColumns} FROM p WHERE true AND (p.published_at, p.id) < ($2::timestamptz, $3::uuid) ORDER BY p.published_at DESC, p.id DESC LIMIT $4`,
  inbox: `SELECT ${staffColumns} FROM cases c LEFT JOIN staff h ON h.id = c.handler_id
    WHERE c.status = 'handling' AND true AND (c.due_on, c.id) > ($1, $2::uuid) ORDER BY c.due_on, c.id LIMIT $3`,
  view: `SELECT ${staffColumns}, c.statement, c.channel, c.contact_cipher FROM cases c LEFT JOIN staff h ON h.id = c.handler_id WHERE c.case_no = $1`,
  parts: `
    SELECT
      (SELECT json_agg(json_build_object('type', e.type, 'at', e.at, 'actor_id', e.actor_id, 'name', s.name, 'unit_id', e.unit_id, 'data', e.data) ORDER BY e.seq)
        FROM case_event e LEFT JOIN staff s ON s.id::text = e.actor_id WHERE e.case_id = $1::uuid) AS events,
      (SELECT json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height) ORDER BY f.position) FROM case_file f WHERE f.case_id = $1::uuid) AS files,
      (SELECT json_build_object('status', r.status, 'text', r.text, 'at', r.drafted_at, 'name', s.name, 'reason', r.return_reason)
        FROM reply r JOIN staff s ON s.id = r.drafter_id WHERE r.case_id = $1::uuid ORDER BY r.round DESC LIMIT 1) AS reply,
      (SELECT json_build_object('title', p.title, 'question', p.question, 'reply', p.reply, 'parties', p.parties, 'name', s.name, 'answer_no', p.answer_no, 'status', p.status, 'withheld_note', p.withheld_note)
        FROM publication p LEFT JOIN staff s ON s.id = p.preparer_id WHERE p.case_id = $1::uuid) AS publication,
      (SELECT json_build_object('solved', r.solved, 'treated', r.treated, 'comment', r.comment) FROM rating r WHERE r.case_id = $1::uuid) AS rating`,
  lock: `SELECT ${caseColumns} FROM cases c WHERE c.case_no = $1 FOR UPDATE`,
  save: `
    WITH saved AS (
      UPDATE cases SET status = $1, reply_status = $2, publication = $3, unit_id = $4, handler_id = $5::uuid, drafter_id = $6::uuid, preparer_id = $7::uuid,
        contact_count = $8, finding_count = $9, supplement_count = $10, rated = $11, version = $12,
        answered_at = CASE WHEN $13 THEN $14::timestamptz ELSE answered_at END
      WHERE id = $15::uuid
    ), audited AS (
      INSERT INTO audit_waiting (at, actor, roles, action, subject, result, data)
      SELECT $24::timestamptz, coalesce(s.id::text, 'citizen'), coalesce(s.roles, '{}'), $25::text, $26::text, 'done', $27::text FROM (SELECT 1) AS one LEFT JOIN staff s ON s.id = $28::uuid
    )
    INSERT INTO case_event (id, case_id, seq, type, at, actor_id, unit_id, data)
    SELECT coalesce(e.id, gen_random_uuid()), $16::uuid, $17 * 10 + e.position - 1, e.type, $18, $19, $20, e.data::jsonb
    FROM unnest($21::uuid[], $22::text[], $23::text[]) WITH ORDINALITY AS e(id, type, data, position)`,
  draft: `INSERT INTO reply (id, case_id, round, status, text, drafter_id, drafted_at)
    SELECT $1::uuid, $2::uuid, coalesce(max(round), 0) + 1, 'drafted', $3, $4::uuid, $5 FROM reply WHERE case_id = $6::uuid`,
  settle: `UPDATE reply SET status = $1, text = coalesce($2::text, text), reviewer_id = $3::uuid, reviewed_at = $4, return_reason = $5
    WHERE case_id = $6::uuid AND status = 'drafted'`,
  outbox: 'INSERT INTO outbox (job, payload) SELECT e.job, e.payload::jsonb FROM unnest($1::text[], $2::text[]) AS e(job, payload)'
} as const
export type StatementName = keyof typeof statements
