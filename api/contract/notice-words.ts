import { Type } from 'typebox'
import { oneOf, orNull, strict, text } from './shapes.ts'

/** Ways out of the product: 订阅消息, 服务号, 短信, 工作人员告知. */
export const noticeWays = ['subscribe', 'official', 'sms', 'desk'] as const

/** The event a notice is of, as the catalogue names it. */
export const NoticeEventName = text('什么事的通知', 40)

/** Words as they are typed: longer than may be proposed, so that what is too long is said beside the field. */
export const NoticeWordsShape = strict('一条通知的文字', {
  title: Type.String({ description: '标题', maxLength: 200 }),
  text: Type.String({ description: '内容，花括号里是自动填上的', maxLength: 1_000 }),
  phrase: Type.String({ description: '微信和短信里的状态，1 到 5 个汉字', maxLength: 40 }),
  channels: Type.Array(oneOf('送达方式', noticeWays), { description: '送达方式，先试的在前', maxItems: 8 })
})

/** What is wrong with a field, and what to do. */
export const NoticeFaults = Type.Array(strict('一处不对', {
  field: oneOf('哪一项', ['title', 'text', 'phrase', 'channels']), text: Type.String({ description: '哪里不对，怎么改' })
}), { description: '不对的地方' })

/** The three faces of a notice as a person will see them, with example facts. */
export const NoticeFaces = strict('三处看到的样子', {
  inbox: strict('站内消息', { title: Type.String({ description: '标题' }), text: Type.String({ description: '内容' }) }),
  wechat: orNull(strict('微信消息卡片', {
    title: Type.String({ description: '卡片标题，以微信后台登记的为准' }),
    lines: Type.Array(strict('卡片上的一行', { label: Type.String({ description: '名称' }), value: Type.String({ description: '内容' }) }), { description: '卡片上的各行' })
  })),
  sms: orNull(Type.String({ description: '短信全文；不发短信时为空' }))
})

/** A version of the words: what it would say, and what is said now. */
export const NoticeChange = strict('通知文字的一个版本', {
  event: NoticeEventName, when: Type.String({ description: '什么时候发' }), words: NoticeWordsShape, before: NoticeWordsShape, faces: NoticeFaces
})
