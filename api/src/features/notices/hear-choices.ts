import { sql, type Tx } from '@minsheng/db/client.ts'
import type { Context } from '../../context.ts'
import { eachByItself } from '../../each-by-itself.ts'
import { addConsent, forgetConsents } from './consents.ts'

type Tapped = { citizen_id: string, template_id: string, pushed: number }
type Refusal = { id: string, citizen_id: string, template_id: string }

const HOUR_MS = 3_600_000
// The phone's own report is usually here long before; a lost one is made good by WeChat's word.
const FOR_THE_PHONE_MS = 120_000

/** How often a citizen's taps have been banked for a template, whoever reported them. */
const bankedTaps = async (tx: Tx, citizenId: string, templateId: string): Promise<number> => {
  const [row] = await tx.query<{ n: number }>(sql`SELECT count(*)::int AS n FROM consent_entry WHERE citizen_id = ${citizenId}::uuid AND template_id = ${templateId} AND kind = 'tapped'`)
  return row?.n ?? 0
}

const bank = (ctx: Context, { citizen_id, template_id, pushed }: Tapped): Promise<number> =>
  ctx.db.transaction(async (tx) => {
    // Two sweeps wait for each other here.
    await tx.query(sql`SELECT 1 FROM citizen WHERE id = ${citizen_id}::uuid FOR UPDATE`)
    const banked = await bankedTaps(tx, citizen_id, template_id)
    for (let nth = banked + 1; nth <= pushed; nth += 1) await addConsent(tx, { citizenId: citizen_id, templateId: template_id, source: `push ${nth}`, at: ctx.now })
    return Math.max(0, pushed - banked)
  })

const lostTaps = (ctx: Context): Promise<Tapped[]> => {
  const [from, until] = [new Date(ctx.now.getTime() - HOUR_MS), new Date(ctx.now.getTime() - FOR_THE_PHONE_MS)]
  return ctx.db.query<Tapped>(sql`
    SELECT c.id AS citizen_id, w.template_id, count(*)::int AS pushed FROM wechat_choice w JOIN citizen c ON c.openid_index = w.openid_index
    WHERE w.source = 'pop-up' AND w.choice = 'accept' AND w.at < ${until} AND w.template_id = ANY(${Object.values(ctx.config.wechat.templates)})
      AND EXISTS (SELECT 1 FROM wechat_choice n WHERE n.openid_index = w.openid_index AND n.template_id = w.template_id AND n.at BETWEEN ${from} AND ${until})
    GROUP BY c.id, w.template_id
    HAVING count(*) > (SELECT count(*) FROM consent_entry e WHERE e.citizen_id = c.id AND e.template_id = w.template_id AND e.kind = 'tapped')`)
}

/** Who turned a kind of message off in WeChat's settings, and has not ticked it again since. */
const refusals = (ctx: Context): Promise<Refusal[]> =>
  ctx.db.query<Refusal>(sql`
    SELECT w.id, c.id AS citizen_id, w.template_id FROM wechat_choice w JOIN citizen c ON c.openid_index = w.openid_index
    JOIN consent_balance b ON b.citizen_id = c.id AND b.template_id = w.template_id AND b.balance > 0
    WHERE w.source = 'settings' AND w.choice <> 'accept' AND w.at >= ${new Date(ctx.now.getTime() - HOUR_MS)}
      AND NOT EXISTS (SELECT 1 FROM consent_entry e WHERE e.citizen_id = c.id AND e.template_id = w.template_id AND e.kind = 'tapped' AND e.at > w.at)`)

// A message on its way may give its consent back after the settings were heard: the same word takes it again, as an entry of its own.
const forget = (ctx: Context, { id, citizen_id, template_id }: Refusal): Promise<void> =>
  ctx.db.transaction((tx) => forgetConsents(tx, { citizenId: citizen_id, templateId: template_id, source: `settings ${id} ${ctx.now.toISOString()}`, at: ctx.now }))

/**
 * Takes WeChat's own word on consents: a tap whose report from the phone was lost is banked once, and what was turned off in
 * the settings counts as none left. Each by itself: one that cannot be written keeps no other unheard.
 */
export const hearChoices = async (ctx: Context): Promise<number> => {
  let heard = 0
  const words = [
    ...(await lostTaps(ctx)).map((tapped) => () => bank(ctx, tapped)),
    ...(await refusals(ctx)).map((refusal) => () => forget(ctx, refusal).then(() => 1))
  ]
  await eachByItself(words, async (hear) => { heard += await hear() })
  return heard
}
