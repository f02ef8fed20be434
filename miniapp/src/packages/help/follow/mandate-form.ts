import type { Input } from '@minsheng/contract/index.ts'
import type { HelperRelation, MandateWay } from '@minsheng/contract/register-words.ts'

export type MandateForm = { caseNo: string, queryCode: string, helperName: string, personName: string, relation: HelperRelation | undefined, given: MandateWay | undefined, proof: string }
export type Wrong = Partial<Record<keyof MandateForm, string>>

export const emptyForm = (caseNo: string): MandateForm => ({ caseNo, queryCode: '', helperName: '', personName: '', relation: undefined, given: undefined, proof: '' })

/** What is missing, by field. `own`: the case was filed here by the helper, so number and code are not asked. */
export const wrongIn = (form: MandateForm, own: boolean): Wrong => ({
  ...(!own && !/^MZ\d{10}$/.test(form.caseNo.trim().toUpperCase()) ? { caseNo: '受理编号是 MZ 加 10 位数字，写在本人的回执上。' } : {}),
  ...(!own && !/^(?:\d{6}|\d{8})$/.test(form.queryCode.trim()) ? { queryCode: '查询码写在本人的回执上，请本人告诉您。' } : {}),
  ...(form.helperName.trim() === '' ? { helperName: '请写您自己的姓名。' } : {}),
  ...(form.personName.trim() === '' ? { personName: '请写本人的姓名。' } : {}),
  ...(form.relation === undefined ? { relation: '请选您是本人的什么人。' } : {}),
  ...(form.given === undefined ? { given: '请选本人是怎么答应的。' } : {}),
  ...(form.given === 'phone-recording' && form.proof.trim() === '' ? { proof: '请写录音编号，没有录音请当面问过本人再登记。' } : {})
})

/** The mandate as the server takes it; only of a form in which nothing is wrong. */
export const toMandate = (form: MandateForm, mandateId: string, givenOn: string): Input<'POST /helped-cases'>['body']['mandate'] => ({
  mandateId, helperName: form.helperName.trim(), personName: form.personName.trim(), relation: form.relation ?? 'other', given: form.given ?? 'in-person',
  proof: form.given === 'phone-recording' ? form.proof.trim() : null, givenOn
})
