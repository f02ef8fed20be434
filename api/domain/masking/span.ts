/** What a masked piece of text is. Each kind has one public form. Source: 个人信息保护法 第25、28条. */
export type SpanKind =
  | 'disability-card'
  | 'id-card'
  | 'bank-card'
  | 'phone'
  | 'plate'
  | 'email'
  | 'wechat'
  | 'name'
  | 'address'
  | 'certificate'

/** A piece of text to mask: UTF-16 offsets, `start` included, `end` not. */
export type Span = { kind: SpanKind; start: number; end: number }

/** All kinds, the more specific first: where two finds of equal length overlap the earlier kind gives the name. */
export const spanKinds: readonly SpanKind[] = [
  'disability-card',
  'id-card',
  'certificate',
  'bank-card',
  'phone',
  'plate',
  'email',
  'wechat',
  'name',
  'address',
]
