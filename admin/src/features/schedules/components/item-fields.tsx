import { limits } from '@minsheng/contract/limits.ts'
import type { Guides } from '../../../lib/guides.ts'
import { Field } from '../../../ui/field.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { RowList } from '../../../ui/row-list.tsx'
import type { PartProps } from './part-props.ts'

const MOST_SLOTS = 8

/** The items served here, and how long each takes: the phone never says how long. */
export const ItemFields = ({ body: { items, slotMinutes }, guides, faults, change }: PartProps & { guides: Guides }) => (
  <RowList
    item='事项' add='加一个事项' rows={items} most={limits.scheduleItems} blank={() => ({ guideId: '', slots: 1 })} nameOf={({ guideId }) => guides.find((guide) => guide.guideId === guideId)?.name ?? ''}
    onChange={(next) => change({ items: next })}
  >
    {(item, set, at) => (
      <div className='schedule-row'>
        <Field label='事项' error={faults[`items.${at}`]}>
          {(wiring) => (
            <select {...wiring} className='native-select' value={item.guideId} onChange={(event) => set({ ...item, guideId: event.target.value })}>
              <option value=''>请选择</option>
              {guides.map(({ guideId, name }) => <option key={guideId} value={guideId}>{name}</option>)}
            </select>
          )}
        </Field>
        <NumberField label={`一次占几个时段（一共 ${item.slots * slotMinutes} 分钟）`} min={1} max={MOST_SLOTS} value={item.slots} onChange={(slots) => set({ ...item, slots })} />
      </div>
    )}
  </RowList>
)
