import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { ClientId, oneOf, orNull, problems, strict } from './shapes.ts'

/** How many lines one request may try; a longer file is sent in parts. */
export const rehearsalLines = 200

const Due = strict('一条时限的到期日', {
  ruleId: Type.String({ description: '规则' }), day: Type.String({ description: '数到的那天' }), rolled: Type.String({ description: '顺延后的到期日' }), provisional: Type.Boolean({ description: '暂定' })
})

const Span = strict('要遮盖的一处', { kind: Type.String({ description: '种类' }), start: Type.Integer({ description: '从第几个字' }), end: Type.Integer({ description: '到第几个字' }) })

const Result = strict('试算的一件', {
  id: Type.String({ description: '编号' }), type: Type.String({ description: '类型' }), path: Type.String({ description: '办理途径' }), category: Type.String({ description: '事项' }),
  owner: Type.String({ description: '承办单位' }), co: Type.Array(Type.String({ description: '单位' }), { description: '会办' }),
  urgent: Type.Boolean({ description: '紧急' }), split: Type.Boolean({ description: '要拆分' }),
  due: Type.Array(Due, { description: '各条时限' }), mask: Type.Array(Span, { description: '要遮盖的地方' }), masked: Type.String({ description: '遮盖后的文字' }),
  publication: oneOf('能不能公开', ['public', 'masked', 'statistics-only', 'never']), reasons: Type.Array(Type.String({ description: '理由' }), { description: '为什么这样' })
})

export const staffRehearsal = {
  'POST /staff/rules/rehearsal': {
    summary: '试算：拿来件试现行规则或者一个待批准的修改，什么都不存',
    body: strict('试算', {
      text: Type.String({ description: '每行一件，JSON：id、received、channel、text', minLength: 1, maxLength: 150_000 }),
      versionId: orNull(ClientId('连同这个待批准的版本一起试；空为只试现行规则'))
    }),
    response: {
      200: strict('试算结果', {
        results: Type.Array(Result, { description: '每件的结果' }),
        problems: Type.Array(strict('看不懂的一行', { line: Type.Integer({ description: '第几行' }), field: Type.String({ description: '哪一项' }), problem: Type.String({ description: '应该怎样' }) }), { description: '看不懂的行' })
      }),
      ...problems
    }
  }
} as const satisfies RouteTable
