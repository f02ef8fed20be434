import { Type, type TSchema } from 'typebox'
import { filledStatuses, formFieldKinds, formStandings } from './form-words.ts'
import { Slug } from './guide-shape.ts'
import { limits } from './limits.ts'
import { ClientId, DayText, Instant, oneOf, orNull, strict } from './shapes.ts'

const Words = (description: string) => Type.String({ description })
const When = Type.Array(Type.Array(strict('一个条件', { question: Slug('哪一项'), in: Type.Array(Words('选项'), { description: '选了其中任一个' }) }), { description: '同时满足' }), { description: '什么情况下要填：任一组成立；空的总是要填' })

const Column = strict('表格的一列', {
  id: Slug('列编号'), label: Words('列名'), kind: oneOf('填什么', formFieldKinds), choices: Type.Array(Words('选项'), { description: '选项' }), width: Type.Number({ description: '占宽' }),
  maxLength: Type.Integer({ description: '最多几个字' }), required: Type.Boolean({ description: '必填' }), byPen: Type.Boolean({ description: '打印后手写，屏幕上不填' })
})

const Field = strict('一项', {
  id: Slug('项编号'), kind: oneOf('填什么', formFieldKinds), label: Words('纸上怎么写'), question: Words('屏幕上怎么问'), help: orNull(Words('怎么填')), required: Type.Boolean({ description: '必填' }), maxLength: Type.Integer({ description: '最多几个字' }),
  choices: Type.Array(Words('选项'), { description: '选项' }), columns: Type.Array(Column, { description: '表格的列' }), rows: Type.Integer({ description: '纸上印几行' }), keep: orNull(Words('用哪一样留存的信息预填')),
  byFinger: Type.Boolean({ description: '可以手指签名' }), officeOnly: Type.Boolean({ description: '由工作人员填' }), size: oneOf('占多宽', ['third', 'half', 'full']), when: When
})

/** A form in a list. */
export const FormCard = strict('表格', {
  formId: Slug('表格编号'), number: Words('表号，如 MZB-04'), no: Type.Integer({ description: '序号' }), title: Words('名称'), version: Type.Integer({ description: '第几版' }), from: DayText('启用日'), formerUntil: orNull(DayText('旧版可用至')),
  standing: oneOf('这一版能不能用', formStandings), standingText: orNull(Words('版本说明，如“旧版可用至…”')), guideIds: Type.Array(Slug('事项'), { description: '用于哪些事项' }), pages: Type.Integer({ description: '打印几页 A4' })
})

/** A form as the screen asks it: the same definition the paper is drawn from. */
export const FormBody = strict('表格内容', {
  ...FormCard.properties, intro: orNull(Words('填表说明')), basis: Words('依据'), submitTo: oneOf('交到哪里', ['township', 'unit']), unitId: Words('责任单位编号'), unitName: Words('责任单位'),
  parts: Type.Array(strict('一部分', { id: Slug('部分编号'), title: Words('标题'), statement: orNull(Words('承诺、告知的原文')), newPage: Type.Boolean({ description: '另起一页' }), fields: Type.Array(Field, { description: '各项' }) }), { description: '各部分' })
})

const Key = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: limits.slug })
const byField = <S extends TSchema>(description: string, value: S) => Type.Record(Key, value, { description, maxProperties: limits.formFields })
const Row = Type.Record(Key, Type.String({ maxLength: limits.formLine, description: '一格' }), { description: '一行', maxProperties: limits.formColumns })

/**
 * What was filled in, by field and by what it is: no union, in which the validator would take the only row of a table out of
 * its list to try it as text. A signature is a PNG in base64, a day `YYYY-MM-DD`, a township its code, consent 是.
 */
export const Answers = strict('填的内容', {
  texts: byField('文字、数字、日期、单选、签名', Type.String({ maxLength: limits.formText, description: '填的内容' })),
  choices: byField('多选', Type.Array(Type.String({ maxLength: limits.formLine, description: '选项' }), { maxItems: limits.formRows, description: '选了哪几项' })),
  rows: byField('表格', Type.Array(Row, { maxItems: limits.formRows, description: '各行' }))
})

/** A saved form in a list: no content. */
export const FilledCard = strict('填好的表', {
  filledId: ClientId('编号'), formId: Slug('表格'), title: Words('表格名称'), formVersion: Type.Integer({ description: '用的第几版' }), status: oneOf('填到哪里', filledStatuses), version: Type.Integer({ description: '保存过几次' }),
  standingText: orNull(Words('表格版本说明')), updatedAt: Instant('最后保存时间')
})

const detail = (description: string, maxLength: number) => Type.Optional(Type.String({ description, maxLength }))
/** What a person agrees to keep for filling in forms; nothing is kept that is not given. */
export const Details = strict('留存的信息', {
  name: detail('姓名', 20), 'id-number': detail('身份证号', 18), phone: detail('电话', 13), address: detail('住址', 60), township: detail('乡镇九位代码', 9), village: detail('村（社区）', 20), account: detail('银行账号', 23), bank: detail('开户银行', 30)
})
