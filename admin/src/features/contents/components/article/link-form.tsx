import type { Editor } from '@tiptap/core'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { Field } from '../../../../ui/field.tsx'
import { useAllOf } from '../../api/list-contents.ts'
import { readLink } from '../../logic/links.ts'

/** Guides and articles are chosen, not typed: an address inside the site that leads nowhere is a dead end for a citizen. */
const InSite = ({ onChoose }: { onChoose: (href: string) => void }) => {
  const [guides, articles] = [useAllOf('guide'), useAllOf('article')]
  const offered = [...(guides.data ?? []).map((line) => ({ ...line, to: `#/guides/${line.key}` })), ...(articles.data ?? []).filter(({ state }) => state === 'published').map((line) => ({ ...line, to: `#/articles/${line.key}` }))]
  return (
    <Field label='或者选站内的指南、文章'>
      {(wiring) => (
        <select {...wiring} className='native-select' value='' onChange={(event) => onChoose(event.target.value)}>
          <option value=''>请选择</option>
          {offered.map(({ contentId, title, to }) => <option key={contentId} value={to}>{title}</option>)}
        </select>
      )}
    </Field>
  )
}

export const LinkForm = ({ editor, onDone }: { editor: Editor, onDone: () => void }) => {
  const [typed, setTyped] = useState(String(editor.getAttributes('link')['href'] ?? ''))
  const [fault, setFault] = useState<string | undefined>()
  const put = (address: string) => {
    const read = readLink(address)
    if ('fault' in read) { setFault(read.fault); return }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !editor.isActive('link')) chain.insertContent({ type: 'text', text: read.href.replace(/^tel:/, ''), marks: [{ type: 'link', attrs: { href: read.href } }] }).run()
    else chain.setLink({ href: read.href }).run()
    onDone()
  }
  return (
    <form className='two-columns card' aria-label='链接' onSubmit={(event) => { event.preventDefault(); put(typed) }}>
      <Field label='网址或电话' hint='先在正文里选中要点的字，再填这里。' error={fault}>{(wiring) => <Input {...wiring} autoFocus maxLength={limits.link} value={typed} onChange={(event) => { setTyped(event.target.value); setFault(undefined) }} />}</Field>
      <InSite onChoose={put} />
      <div className='row'>
        <Button type='primary' htmlType='submit' disabled={typed.trim() === ''}>加上链接</Button>
        {editor.isActive('link') && <Button onClick={() => { editor.chain().focus().extendMarkRange('link').unsetLink().run(); onDone() }}>去掉链接</Button>}
        <Button onClick={onDone}>不加了</Button>
      </div>
    </form>
  )
}
