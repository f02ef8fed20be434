import type { SpanKind } from './span.ts'

/** What staff call each kind of identity data. */
export const kindNames: Record<SpanKind, string> = {
  'disability-card': '残疾证号', 'id-card': '身份证号', 'bank-card': '银行账号', phone: '电话', plate: '车牌', email: '邮箱',
  wechat: '微信或QQ号', name: '姓名', address: '住址', certificate: '证件号'
}
