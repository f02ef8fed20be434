import { randomBytes } from 'node:crypto'
import type { Input, Output } from '@minsheng/contract/index.ts'
import type { Written } from '@minsheng/domain/content/bodies.ts'
import { decideContent } from '@minsheng/domain/content/decide.ts'
import { keyOf, titleOf } from '@minsheng/domain/content/public-copy.ts'
import { unitName } from '@minsheng/domain/routing/units.ts'
import { sql, type Tx } from '@minsheng/db/client.ts'
import type { StaffContext } from '../../context.ts'
import { assertAllowed, Refused } from '../../refused.ts'
import { assertReach } from './act-on-content.ts'
import { assertDay } from './assert-words.ts'
import { assertStamp, findLocked, type Locked, trace } from './repository.ts'
import { viewContent } from './view-content.ts'
import { readBody, unitOf } from './written.ts'

type Sent = Input<'PUT /staff/contents/:contentId'>['params'] & Input<'PUT /staff/contents/:contentId'>['body']
type Save = Omit<Sent, 'body'> & { event?: 'imported' }

const inventKey = ({ today }: StaffContext): string => `${today.replaceAll('-', '')}-${randomBytes(4).toString('hex')}`

const ensure = async (ctx: StaffContext, tx: Tx, { contentId, kind, key }: Save, written: Written): Promise<Locked> => {
  const unitId = unitOf(written, ctx.actor.unitId)
  const own = keyOf(written)
  if (unitName(unitId) === null) throw new Refused('unit-unknown', { unitId: '没有这个单位' })
  await tx.query(sql`
    INSERT INTO content (id, kind, key, title, unit_id, created_by, created_at)
    VALUES (${contentId}::uuid, ${kind}, ${own ?? key ?? inventKey(ctx)}, ${titleOf(written)}, ${unitId}, ${ctx.actor.id}, ${ctx.now}) ON CONFLICT DO NOTHING`)
  // Another content has the name already: then this one was not written.
  const locked = await findLocked(tx, contentId)
  if (!locked) throw new Refused('content-key-taken')
  const { row } = locked
  if (row.kind !== kind) throw new Refused('bad-input', { kind: '这条内容是另一种，不能改种类' })
  if (own !== null && row.key !== own) throw new Refused('content-key-fixed')
  assertReach(ctx, 'content:edit', row.unit_id)
  assertReach(ctx, 'content:edit', unitOf(written, row.unit_id))
  return locked
}

const write = async (ctx: StaffContext, tx: Tx, { contentId, reviewBy }: Save, written: Written, { at, isNew }: { at: number, isNew: boolean }): Promise<void> => {
  const body = JSON.stringify(written.body)
  await tx.query(isNew
    ? sql`INSERT INTO content_version (content_id, version, status, body, author_id, saved_at) VALUES (${contentId}::uuid, ${at}, 'draft', ${body}::jsonb, ${ctx.actor.id}, ${ctx.now})`
    : sql`UPDATE content_version SET status = 'draft', body = ${body}::jsonb, stamp = stamp + 1, saved_at = ${ctx.now} WHERE content_id = ${contentId}::uuid AND version = ${at}`)
  // What the public list shows of a published content changes only by publishing.
  await tx.query(sql`
    UPDATE content SET review_by = ${reviewBy}, title = CASE state WHEN 'published' THEN title ELSE ${titleOf(written)} END WHERE id = ${contentId}::uuid`)
}

/** Saves inside a transaction that does more than that. */
export const saveDraft = async (ctx: StaffContext, tx: Tx, save: Save, written: Written): Promise<void> => {
  const locked = await ensure(ctx, tx, save, written)
  const decision = decideContent({ type: 'save' }, locked.standing, { actorId: ctx.actor.id, now: ctx.now.getTime() })
  assertAllowed(decision)
  const isNew = decision.event === 'drafted'
  if (!isNew) assertStamp(locked, save.stamp)
  await write(ctx, tx, save, written, { at: decision.at, isNew })
  await trace(tx, { contentId: save.contentId, version: decision.at, type: save.event ?? decision.event, actorId: ctx.actor.id, at: ctx.now })
}

/**
 * Saves a draft; the first time it makes the content. Who saves over another's words hears that they changed and keeps their own
 * on the screen.
 */
export const saveContent = async (ctx: StaffContext, save: Sent): Promise<Output<'PUT /staff/contents/:contentId'>> => {
  const written = readBody(save.kind, save.body)
  if (save.reviewBy !== null) assertDay('reviewBy', save.reviewBy)
  await ctx.db.transaction((tx) => saveDraft(ctx, tx, save, written))
  return viewContent(ctx, save.contentId)
}
