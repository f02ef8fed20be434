import type { Counter } from '../api/queue.ts'

/** Which counter this PC stands at. Once chosen it lets go of the keys: "2" is the second button, not the second counter. */
export const CounterSelect = ({ counters, counterId, onChange }: { counters: readonly Counter[], counterId: string, onChange: (counterId: string) => void }) => (
  <label className='counter-select'>
    <span className='field-label'>这台电脑在</span>
    <select className='native-select' value={counterId} onChange={(event) => { onChange(event.target.value); event.target.blur() }}>
      <option value=''>请选择窗口</option>
      {counters.map(({ counterId: id, name, active }) => <option key={id} value={id}>{name}{active ? '' : '（没有开）'}</option>)}
    </select>
  </label>
)
