import { useDeskTasks } from '../lib/desk-tasks.ts'

/** How many still have to be told, beside the word in the menu. */
export const OpenCount = () => {
  const { data } = useDeskTasks('open')
  return data && data.open > 0 ? <span className='side-count'>{data.open > 99 ? '99+' : data.open}<span className='sr-only'> 个没办</span></span> : null
}
