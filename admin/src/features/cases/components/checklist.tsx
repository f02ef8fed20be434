import { Checkbox } from 'antd'
import { useEffect, useState } from 'react'

// domain.md §6.3 and product.md "redaction rehearsal".
const points = [
  '姓名：除在职干部履职外，没有留下任何人的真名',
  '号码：没有身份证、残疾证、电话、银行卡、车牌、微信号',
  '住处：没有村民小组、门牌、楼栋房号；乡镇可以留',
  '健康、家暴、未成年人、别人家的救助情况：一个字也没有',
  '把自己当邻居读一遍：猜不出说的是哪一家'
] as const

/** Read point by point, by each of the two persons. */
export const Checklist = ({ onChange }: { onChange: (complete: boolean) => void }) => {
  const [ticked, setTicked] = useState<readonly string[]>([])
  useEffect(() => onChange(ticked.length === points.length), [ticked, onChange])
  const toggle = (point: string) => setTicked((before) => before.includes(point) ? before.filter((other) => other !== point) : [...before, point])
  return (
    <ul className='stack-tight'>
      {points.map((point) => <li key={point}><Checkbox checked={ticked.includes(point)} onChange={() => toggle(point)}>{point}</Checkbox></li>)}
    </ul>
  )
}
