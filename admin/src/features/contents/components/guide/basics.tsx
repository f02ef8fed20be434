import { Checkbox } from 'antd'
import { limits } from '@minsheng/contract/limits.ts'
import { Choice } from '../../../../ui/choice.tsx'
import { FieldGroup } from '../../../../ui/field.tsx'
import { LineField } from '../../../../ui/line-field.tsx'
import { PickField } from '../../../../ui/pick-field.tsx'
import { UnitField } from '../../../../ui/unit-select.tsx'
import { acceptedWords, bookingWords, guideKindWords } from '../../words.ts'
import type { PartProps } from './part-props.ts'

const CODE_LENGTH = 40

/** What it is called, whose it is, where it is handed in. A code nobody has read stays empty. */
export const Basics = ({ guide, patch }: PartProps) => (
  <>
    <LineField label='事项名称' max={limits.sentence} value={guide.name} onChange={(name) => patch({ name })} />
    <LineField label='通俗的叫法' hint='老百姓怎么说，如“家里困难，申请低保”。' max={limits.sentence} value={guide.plainName} onChange={(plainName) => patch({ plainName })} />
    {guide.id === '' || guide.itemNo === 999 ? <LineField label='编号' hint='小写字母、数字和短横，以字母开头；定了就不能改。' max={limits.slug} value={guide.id} onChange={(id) => patch({ id })} /> : <p className='small quiet'>第 {guide.itemNo} 项，编号 {guide.id}</p>}
    <PickField label='事项类型' words={guideKindWords} value={guide.kind} onChange={(kind) => patch({ kind })} />
    <UnitField label='责任单位' value={guide.unitId} onChange={(unitId) => patch({ unitId })} />
    <FieldGroup label='到哪里交'><Choice name='accepted' words={acceptedWords} value={guide.acceptedAt} onChange={(acceptedAt) => patch({ acceptedAt })} /></FieldGroup>
    <FieldGroup label='怎么约'><Choice name='booking' words={bookingWords} value={guide.booking} onChange={(booking) => patch({ booking })} /></FieldGroup>
    <LineField label='约的说明（可以不填）' max={limits.sentence} value={guide.bookingNote ?? ''} onChange={(note) => patch({ bookingNote: note || null })} />
    <LineField label='国家目录基本编码' hint='12 位数字。不知道就空着，不要猜。' max={CODE_LENGTH} value={guide.baseCode ?? ''} onChange={(code) => patch({ baseCode: code || null, codeVerified: false })} />
    {guide.baseCode !== null && <Checkbox checked={guide.codeVerified} onChange={(event) => patch({ codeVerified: event.target.checked })}>对着国家目录核对过</Checkbox>}
  </>
)
