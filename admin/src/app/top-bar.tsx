import { SearchOutlined, SwapOutlined } from '@ant-design/icons'
import { Button, Input, type InputRef } from 'antd'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { Bell } from '../features/reminders/components/bell.tsx'
import { lock, type Staff } from '../lib/session.ts'
import { isTyping } from '../lib/keyboard.ts'

const SEARCH_LENGTH = 60

/** `/` puts the cursor into the search box, from anywhere but another field. */
const useSlash = (box: React.RefObject<InputRef>) => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event)) return
      event.preventDefault()
      box.current?.focus({ cursor: 'all' })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [box])
}

const Search = ({ asked }: { asked: string }) => {
  const [words, setWords] = useState(asked)
  const box = useRef<InputRef>(null)
  const navigate = useNavigate()
  useSlash(box)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const q = words.trim()
    void navigate(q ? `/cases?box=all&q=${encodeURIComponent(q)}` : '/cases')
  }
  return (
    <form className='search' role='search' onSubmit={submit}>
      <Input
        ref={box} prefix={<SearchOutlined aria-hidden />} aria-label='搜索案件' placeholder='受理编号或关键词' maxLength={SEARCH_LENGTH}
        value={words} onChange={(event) => setWords(event.target.value)} allowClear={false}
      />
    </form>
  )
}

export const TopBar = ({ staff, search }: { staff: Staff, search: boolean }) => {
  const [params] = useSearchParams()
  const asked = params.get('q') ?? ''
  return (
    <header className='top'>
      {search ? <Search key={asked} asked={asked} /> : <span />}
      <div className='row'>
        <Bell />
        <p className='who'><strong>{staff.name}</strong><span className='quiet small'>{staff.unitName} · {staff.roleNames.join('、')}</span></p>
        <Button icon={<SwapOutlined aria-hidden />} onClick={() => lock('switch')}>切换用户</Button>
      </div>
    </header>
  )
}
