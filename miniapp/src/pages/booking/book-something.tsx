import { useState } from 'react'
import { api } from '../../api.ts'
import { useLoad } from '../../load.ts'
import { go } from '../../platform/navigate.ts'
import { routes } from '../../routes.ts'
import { Box, Heading } from '../../ui/base.tsx'
import { Cell, Cells } from '../../ui/cell.tsx'
import { Field } from '../../ui/field.tsx'
import { GuideGroups } from '../../ui/guide-groups.tsx'
import { Loadable } from '../../ui/loadable.tsx'
import { groupBookable, matching, type Bookable } from './bookable-items.ts'

const open = (guideId: string) => go(routes.bookWhere, { guideId })

const fetchItems = async (): Promise<Bookable[]> => {
  // The headings are the guides'; without them everything still can be found by its name.
  const [{ items }, guides] = await Promise.all([api('GET /bookable', { querystring: {} }), api('GET /guides', {}).catch(() => null)])
  return groupBookable(items, guides?.items ?? [])
}

const Found = ({ items }: { items: readonly Bookable[] }) => items.length
  ? <Cells>{items.map(({ guideId, plainName, note }) => <Cell key={guideId} title={plainName} note={note} onClick={() => open(guideId)} />)}</Cells>
  : <Box>没有找到。换个说法，或者把字删掉，按分类找；还找不到，打电话问。</Box>

/** What one can come for: by a word, or under the heading one would look for it. */
export const BookSomething = () => {
  const [words, setWords] = useState('')
  const { load, retry } = useLoad('bookable', fetchItems)
  return (
    <Box className='stack-tight'>
      <Heading level={2} className='heading'>约一个时间</Heading>
      <Loadable load={load} onRetry={retry}>
        {(items) => (
          <Box className='stack'>
            <Field id='booking-search' label='您来办什么事' value={words} placeholder='如：结婚、离婚、补证' maxLength={30} onChange={setWords} />
            {words.trim() ? <Found items={matching(items, words)} /> : <GuideGroups items={items} onOpen={open} />}
          </Box>
        )}
      </Loadable>
    </Box>
  )
}
