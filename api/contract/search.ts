import { Type } from 'typebox'
import { columns, searchKinds } from './content-words.ts'
import { limits } from './limits.ts'
import type { RouteTable } from './route-table.ts'
import { ClientId, DayText, Done, oneOf, orNull, problems, strict, text } from './shapes.ts'

const townshipCode = Type.Optional(Type.String({ description: '乡镇九位代码', pattern: '^\\d{9}$', maxLength: 9 }))

/** A stretch of text; `hit`: these are the words that were looked for. */
const Stretch = strict('一段文字', { text: Type.String({ description: '文字' }), hit: Type.Boolean({ description: '搜到的词' }) })

export const search = {
  'GET /search': {
    summary: '一个搜索框：事项、表格、文章、公开答复、地点和人；不用登录',
    querystring: strict('找什么', { q: text('搜索词', limits.search), kind: Type.Optional(oneOf('只看哪一种', searchKinds)), townshipCode, askId: Type.Optional(ClientId('这次搜索的编号，用来知道有没有找到')) }),
    response: {
      200: strict('搜索结果', {
        items: Type.Array(strict('一条', {
          kind: oneOf('种类', searchKinds), key: Type.String({ description: '编号' }), column: orNull(oneOf('栏目', columns)), title: Type.Array(Stretch, { description: '标题' }), summary: Type.Array(Stretch, { description: '摘要' }),
          unitName: orNull(Type.String({ description: '单位' })), townshipName: orNull(Type.String({ description: '乡镇' })), changedOn: DayText('更新日')
        }), { description: '最像的在前' }),
        counts: Type.Array(strict('各种有几条', { kind: oneOf('种类', searchKinds), count: Type.Integer({ description: '条数' }) }), { description: '各种有几条' }),
        understood: orNull(Type.String({ description: '按什么意思找的，如 您说的“五保”是“特困人员”' }))
      }), ...problems
    }
  },
  'GET /search/suggestions': {
    summary: '边打字边提示，拼音也行',
    querystring: strict('打了一半的词', { q: text('打了一半的词', limits.search), townshipCode }),
    response: { 200: strict('提示', { items: Type.Array(strict('一条提示', { words: Type.String({ description: '整个词' }), kind: orNull(oneOf('种类', searchKinds)), key: orNull(Type.String({ description: '直接到这一条' })) }), { description: '至多八条' }) }), ...problems }
  },
  'POST /search/clicks': {
    summary: '点开了搜索结果：只记这次搜索有用，不记是谁',
    body: strict('点开', { askId: ClientId('这次搜索的编号'), kind: oneOf('种类', searchKinds), key: Type.String({ description: '编号', maxLength: limits.slug }) }),
    response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
