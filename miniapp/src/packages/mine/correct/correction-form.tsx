import { useRef, useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { notSavedOnPhone } from '../../../copy.ts'
import { dayWords } from '../../../dates.ts'
import { usePhotos } from '../../../drafts/use-photos.ts'
import { newId } from '../../../platform/new-id.ts'
import { goBack } from '../../../platform/navigate.ts'
import { writeStored } from '../../../platform/storage.ts'
import { tell } from '../../../platform/toast.ts'
import { useAskAlong } from '../../../reminders.ts'
import { routes } from '../../../routes.ts'
import { Box, Tap } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PhotoPicker } from '../../../ui/photo-picker.tsx'
import { WhileUnsent } from '../../../unsent/while-unsent.tsx'
import { useBusy } from '../../../use-busy.ts'
import { answeredItems, keyOf, missingIn, openCorrection, sendCorrection, type Correction, type CorrectionDraft } from './correction.ts'

const useCorrection = (caseNo: string, list: Correction) => {
  const key = keyOf(caseNo, list)
  const [draft, setDraft] = useState(() => openCorrection(key))
  const [saved, setSaved] = useState(true)
  const { busy, problem, run } = useBusy(true)
  const latest = useRef(draft)
  const askAlong = useAskAlong('case')
  const keep = (next: CorrectionDraft) => {
    latest.current = next
    setDraft(next)
    setSaved(writeStored(key, next))
  }
  // Changed words are another record: those of an earlier try may have arrived already.
  const answer = (index: number, words: string) => {
    const answers = list.items.map((_, i) => (i === index ? words : latest.current.answers[i] ?? ''))
    keep({ ...latest.current, recordId: newId(), answers })
  }
  const submit = () => run(async () => {
    await askAlong()
    await sendCorrection(caseNo, key, latest.current, list)
    tell('补正已经收到，接着办理')
    goBack(routes.mine)
  })
  const photos = usePhotos(key, draft, (change) => keep({ ...latest.current, ...change(latest.current) }))
  return { draft, saved, busy, problem, photos, answer, submit }
}

// The list is closed by the first answer: what is left out now needs a 补充说明 later.
const OpenItems = ({ count }: { count: number }) =>
  count > 0 ? <Notice kind='warn'>还有 {count} 样没有说。补正只能交一次：拍了照片的，点“照片里有”；确实没有的，写“没有”和原因。再点一次按钮，就照现在的样子交。</Notice> : null

const inPhotos = '见照片'

type ItemProps = { index: number, text: string, words: string, onWrite: (words: string) => void }

/** One item: on a photo, or in words. */
const Item = ({ index, text, words, onWrite }: ItemProps) => (
  <TextArea
    isShort id={`item-${index}`} label={`${index + 1}. ${text}`} value={words} onChange={onWrite}
    placeholder='写清楚情况；拍了照片的，点下面的“照片里有”' counter={words.trim() ? '已经写了' : '还没有写'}
  >
    {words.trim() ? null : <Tap className='link-tap' aria={{ label: `照片里有：${text}` }} onClick={() => onWrite(inPhotos)}>照片里有</Tap>}
  </TextArea>
)

/** The list, by when, and what waits meanwhile: the promised day, not the last day of the law. */
const Told = ({ list, lawDay }: { list: Correction, lawDay: string | null }) => (
  <Card title='要补的清单'>
    <Box>请在 {dayWords(list.until)}前补齐，{list.explanation}</Box>
    <Box className='small quiet'>清单一次告诉您，以后不再增加。等您补的这几天，答复您的日期往后顺延{lawDay ? `；法律规定的最后办完时间（${dayWords(lawDay)}）不变` : ''}。</Box>
    {list.reason ? <Notice kind='warn'>这是第二次请您补正。理由：{list.reason}</Notice> : null}
  </Card>
)

type FormProps = { caseNo: string, list: Correction, lawDay: string | null }

const Form = ({ caseNo, list, lawDay }: FormProps) => {
  const { draft, saved, busy, problem, photos, answer, submit } = useCorrection(caseNo, list)
  const [asked, setAsked] = useState(false)
  const open = list.items.length - answeredItems(draft).length
  const wrong = missingIn(draft, list)
  const press = () => {
    if (wrong === null && (open === 0 || asked)) submit()
    setAsked(true)
  }
  return (
    <Box className='stack'>
      <Told list={list} lawDay={lawDay} />
      {saved ? null : <Notice kind='danger' urgent>{notSavedOnPhone}</Notice>}
      <PhotoPicker
        label='给清单上的材料拍照' hint='一样一张，要正反面的拍两张，字要看得清。只给办这件事的人看，不会公开；照片里的拍摄地点会自动去掉。'
        most={limits.photos} photos={photos.photos} problem={photos.problem} onAdd={photos.add} onRetry={photos.retry} onRemove={photos.remove}
      />
      {list.items.map(({ text }, index) => <Item key={text} index={index} text={text} words={draft.answers[index] ?? ''} onWrite={(words) => answer(index, words)} />)}
      {asked && wrong ? <Notice kind='danger' urgent>{wrong}</Notice> : null}
      {asked && !wrong ? <OpenItems count={open} /> : null}
      <NotSent problem={problem} />
      <BigButton busy={busy && '正在提交…'} onClick={press}>{problem ? '重新提交' : '提交补正'}</BigButton>
      <Box className='small quiet'>写的内容和照片会保存在手机里。</Box>
    </Box>
  )
}

/** Photos for the whole list, and every item of it with room for words. */
export const CorrectionForm = (props: FormProps) => <WhileUnsent form={keyOf(props.caseNo, props.list)}><Form {...props} /></WhileUnsent>
