import type { Editor } from '@tiptap/core'
import { Button } from 'antd'

/** What can be done to the table the cursor stands in. */
export const TableTools = ({ editor }: { editor: Editor }) => {
  const chain = () => editor.chain().focus()
  const tools = [
    ['下面加一行', () => chain().addRowAfter().run()], ['上面加一行', () => chain().addRowBefore().run()], ['右边加一列', () => chain().addColumnAfter().run()], ['左边加一列', () => chain().addColumnBefore().run()],
    ['删这一行', () => chain().deleteRow().run()], ['删这一列', () => chain().deleteColumn().run()], ['第一行作表头', () => chain().toggleHeaderRow().run()], ['删整个表格', () => chain().deleteTable().run()]
  ] as const
  return (
    <div className='row' role='group' aria-label='表格'>
      <span className='small quiet'>表格：</span>
      {tools.map(([label, run]) => <Button key={label} size='small' onClick={run}>{label}</Button>)}
    </div>
  )
}
