import { sql } from '@minsheng/db/client.ts'
import type { Services } from '../../context.ts'
import type { PushEvent } from '../../gateways/wechat/push-event.ts'

type Checked = Extract<PushEvent, { type: 'media-checked' }>

/** Keeps what WeChat thinks of a picture. The first word on a trace stands. */
export const storeMediaVerdict = async ({ db }: Services, { traceId, verdict, label, errcode, at }: Checked): Promise<void> => {
  if (traceId === '') return
  await db.query(sql`
    INSERT INTO media_verdict (trace_id, verdict, label, error_code, at)
    VALUES (${traceId}, ${verdict}, ${label}, ${errcode}, ${new Date(at * 1000)})
    ON CONFLICT (trace_id) DO NOTHING`)
}
