import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleOutlined, HourglassOutlined, MinusCircleOutlined, StopOutlined, UserOutlined } from '@ant-design/icons'
import { type IconOf, Tag, type Tone } from '../../../ui/tag.tsx'
import type { BookingLine } from '../api/day-list.ts'
import { statusWords } from '../words.ts'

const looks: Readonly<Record<BookingLine['status'], [Tone, IconOf]>> = {
  held: ['plain', HourglassOutlined], booked: ['link', ClockCircleOutlined], arrived: ['warn', UserOutlined], served: ['good', CheckCircleOutlined], incomplete: ['warn', ExclamationCircleOutlined],
  'no-show': ['danger', MinusCircleOutlined], cancelled: ['plain', StopOutlined], released: ['plain', StopOutlined], lapsed: ['plain', StopOutlined]
}

export const BookingTag = ({ status }: { status: BookingLine['status'] }) => {
  const [tone, icon] = looks[status]
  return <Tag tone={tone} icon={icon}>{statusWords[status]}</Tag>
}
