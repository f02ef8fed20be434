import { Type } from 'typebox'
import type { RouteTable } from './route-table.ts'
import { CaseNo, Done, Instant, oneOf, orNull, problems, strict, text } from './shapes.ts'

// The groups of the domain (privacy/kept-groups.ts): a group that is not named here does not compile where they meet.
const groupIds = ['account', 'phone', 'reminders', 'details', 'forms', 'checklists', 'bookings', 'cases', 'helping', 'notices'] as const

const Kept = strict('存着的一条', {
  title: Type.String({ description: '是什么' }),
  at: orNull(Instant('什么时候存的')),
  facts: Type.Array(strict('一项', { label: Type.String({ description: '项目' }), text: Type.String({ description: '内容' }) }), { description: '里面有什么' })
})

/** Everything kept of one person, by group, and what may be done about it. */
export const KeptOfMe = strict('我的信息', {
  at: Instant('什么时候看的'),
  privacyVersion: Type.String({ description: '当前隐私说明版本' }),
  groups: Type.Array(strict('一类信息', {
    id: oneOf('类别', groupIds),
    title: Type.String({ description: '名称' }),
    why: Type.String({ description: '为什么存' }),
    howLong: Type.String({ description: '存多久' }),
    law: Type.String({ description: '法律依据' }),
    remedy: oneOf('能做什么：随注销删除、可改可删、可删、依法存档、不用做', ['close', 'correct', 'delete', 'archive', 'none']),
    records: Type.Array(Kept, { description: '存着的内容' })
  }), { description: '各类信息' })
})

const Consequence = strict('一件事会怎样', { caseNo: CaseNo, title: Type.String({ description: '标题' }), answer: Type.String({ description: '答复以后怎么告诉您' }), queryCode: orNull(Type.String({ description: '以后凭它和受理编号查进度；自己设过密码的不再给' })) })

/** What closing the account will do, before it is done. */
export const ClosingView = strict('注销会怎样', {
  seal: Type.String({ description: '看过这一页的凭据，确认时带上；情况变了要重新看', maxLength: 64 }),
  erased: Type.Array(Type.String({ description: '一样' }), { description: '会删掉的' }),
  kept: Type.Array(Type.String({ description: '一样' }), { description: '依法还要存着的' }),
  openCases: Type.Array(Consequence, { description: '还没办结的' }),
  closedCases: Type.Array(Consequence, { description: '已经办结的' }),
  visits: Type.Array(Type.String({ description: '一次' }), { description: '会取消的预约和候补' })
})

const Copy = Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary', description: 'JSON 或者大字 PDF' })

export const account = {
  'GET /me/kept': { summary: '我的信息：存着的关于我的一切（个人信息保护法 第四十四、四十五条）', response: { 200: KeptOfMe, ...problems } },
  'GET /me/kept/file': {
    summary: '复制我的信息：给程序读的 JSON，或者给人看的 PDF（第四十五条）',
    querystring: strict('格式', { format: oneOf('格式', ['json', 'pdf']) }),
    response: { 200: Copy, ...problems }
  },
  'DELETE /me/privacy': { summary: '撤回同意：以后再存东西要重新同意（第十五条）', response: { 200: Done, ...problems } },
  'GET /me/closing': { summary: '注销第一步：看清楚会怎样', response: { 200: ClosingView, ...problems } },
  'POST /me/closing': {
    summary: '注销第二步：确认。登录全部失效，微信编号、手机号、常用信息删除（第四十七条）',
    body: strict('确认注销', { seal: text('看过第一步的凭据', 64) }),
    response: { 200: Done, ...problems }
  }
} as const satisfies RouteTable
