import { useEffect, useState } from 'react'

const useInSight = (id: string) => {
  const [inSight, setInSight] = useState(false)
  useEffect(() => {
    const target = document.getElementById(id)
    if (!target) return
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false))
    observer.observe(target)
    return () => observer.disconnect()
  }, [id])
  return inSight
}

/** On a phone the panel lies below what the citizen wrote: one press leads there, until it is in sight. */
export const JumpToActions = ({ label }: { label: string }) =>
  useInSight('actions') ? null : <a className='case-jump' href='#actions'>去办理：{label}</a>
