import { Input } from 'antd'
import { Field } from '../../../ui/field.tsx'

export const TotpField = ({ value, onChange }: { value: string, onChange: (value: string) => void }) => (
  <Field label='动态口令' hint='打开手机上的验证器，输入现在显示的六位数字。'>
    {(wiring) => (
      <Input
        {...wiring} value={value} onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
        inputMode='numeric' autoComplete='one-time-code' maxLength={6} autoFocus
      />
    )}
  </Field>
)
