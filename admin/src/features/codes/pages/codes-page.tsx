import { useSearchParams } from 'react-router'
import { Choice } from '../../../ui/choice.tsx'
import { Loadable } from '../../../ui/loadable.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { PickField } from '../../../ui/pick-field.tsx'
import { type Kind, useCodes } from '../api/codes.ts'
import { CodeSheet } from '../components/code-sheet.tsx'
import '../codes.css'

const kinds: Readonly<Record<Kind, string>> = { hall: '大厅', guide: '办事指南' }
const labels: Readonly<Record<Kind, string>> = { hall: '哪个大厅', guide: '哪一项' }

/** Codes for the wall and the window: which hall or guide stands in the address. */
export const CodesPage = () => {
  const [search, setSearch] = useSearchParams()
  const kind: Kind = search.get('kind') === 'guide' ? 'guide' : 'hall'
  const id = search.get('id') ?? ''
  return (
    <Page title='小程序码'>
      <Loadable query={useCodes()}>
        {({ forEverybody, halls, guides }) => {
          const cards = kind === 'hall' ? halls : guides
          const chosen = cards.find((each) => each.id === id)
          return (
            <div className='stack'>
              <div className='stack-tight no-print'>
                <p>贴在大厅和窗口。群众用微信一扫，就到这个单位或者这一项的页面。码一直有效，打印一次就行。</p>
                {!forEverybody && <Notice tone='warn'>现在出的不是正式版的码，群众扫不开，先不要贴出去。</Notice>}
                <Choice name='kind' words={kinds} value={kind} onChange={(next) => setSearch({ kind: next }, { replace: true })} />
                <PickField label={labels[kind]} words={Object.fromEntries(cards.map((each) => [each.id, each.title]))} value={chosen?.id ?? ''} onChange={(next) => setSearch({ kind, id: next }, { replace: true })} />
              </div>
              {chosen && <CodeSheet key={`${kind} ${chosen.id}`} kind={kind} id={chosen.id} title={chosen.title} />}
            </div>
          )
        }}
      </Loadable>
    </Page>
  )
}
