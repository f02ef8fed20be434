import type { Output } from '@minsheng/contract/index.ts'
import { sceneOf } from '@minsheng/domain/codes/scene.ts'
import { guideIds } from '@minsheng/domain/guides/guide-ids.ts'
import { units } from '@minsheng/domain/routing/units.ts'
import type { StaffContext } from '../../context.ts'
import { Refused } from '../../refused.ts'
import { guideNames } from '../guides/index.ts'

type Codes = Output<'GET /staff/codes'>
type Wanted = { kind: 'hall' | 'guide', id: string }

const placeOf = (id: string): number => (guideIds as readonly string[]).indexOf(id)

const halls = units.filter(({ kind }) => kind !== 'bureau').map(({ id, name }) => ({ id, title: name }))

const readGuides = async (ctx: StaffContext): Promise<Codes['guides']> =>
  [...await guideNames(ctx)].map(([id, title]) => ({ id, title })).filter(({ id }) => sceneOf('guide', id) !== null).toSorted((a, b) => placeOf(a.id) - placeOf(b.id))

/** Every hall and every published guide a code can be made for. They lead to what is public: whoever works here may hang one up. */
export const listCodes = async (ctx: StaffContext): Promise<Codes> =>
  ({ forEverybody: ctx.config.wechat.messageState === 'formal', halls, guides: await readGuides(ctx) })

/** The picture of one of them. */
export const showCode = async (ctx: StaffContext, { kind, id }: Wanted): Promise<Buffer> => {
  await ctx.attempts.take('mini-code', ctx.actor.id)
  const known = kind === 'hall' ? halls : await readGuides(ctx)
  const scene = known.some((each) => each.id === id) ? sceneOf(kind, id) : null
  if (scene === null) throw new Refused('content-not-found')
  const code = await ctx.miniCodes.read(scene)
  if (!code.ok) throw new Refused(code.reason === 'not-released' ? 'code-not-released' : 'code-unavailable')
  return code.image
}
