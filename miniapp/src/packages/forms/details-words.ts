import type { Output } from '@minsheng/contract/index.ts'
import type { KeptDetail } from '@minsheng/domain/forms/form.ts'
import { fieldsOf } from '@minsheng/domain/forms/asked-fields.ts'
import { formOf, type Answers, type FormBody } from './form-body.ts'

export type Details = Output<'GET /me/details'>['details']

export const detailWords: Record<KeptDetail, string> = { name: '姓名', 'id-number': '身份证号', phone: '电话', address: '住址', township: '乡镇', village: '村（社区）', account: '银行账号', bank: '开户银行' }

/** What of a filled form could be kept for the next one. */
export const keepable = (body: FormBody, answers: Answers): Details =>
  Object.fromEntries(fieldsOf(formOf(body)).flatMap(({ id, keep }) => {
    const value = answers[id]
    return keep && typeof value === 'string' && value !== '' ? [[keep, value]] : []
  }))
