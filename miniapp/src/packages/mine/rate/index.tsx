import { useState } from 'react'
import { limits } from '@minsheng/contract/limits.ts'
import { goBack } from '../../../platform/navigate.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { newId } from '../../../platform/new-id.ts'
import { readStored, writeStored } from '../../../platform/storage.ts'
import { tell } from '../../../platform/toast.ts'
import { routes } from '../../../routes.ts'
import { Box } from '../../../ui/base.tsx'
import { BigButton } from '../../../ui/big-button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ChoiceList } from '../../../ui/choice-list.tsx'
import { TextArea } from '../../../ui/field.tsx'
import { NotSent } from '../../../ui/not-sent.tsx'
import { Page } from '../../../ui/page.tsx'
import { tripChoices } from '../../../trip-words.ts'
import type { Asked } from '../../../unsent/deed.ts'
import { sendOrKeep } from '../../../unsent/unsent.ts'
import { WhileUnsent } from '../../../unsent/while-unsent.tsx'
import { useBusy } from '../../../use-busy.ts'
import { solvedWords, treatedWords } from '../../../words.ts'

type Solved = keyof typeof solvedWords

const solvedChoices = Object.entries(solvedWords).map(([value, word]) => ({ value: value as Solved, word }))
const treatedChoices = treatedWords.map((word, index) => ({ value: index + 1, word })).reverse()

type Rating = { ratingId?: string, solved?: Solved, treated?: number, trips?: number, words: string }
type Said = Rating & { solved: Solved, treated: number }

const keyOf = (caseNo: string) => `rating-${caseNo}`

// Kept on the phone like everything that is typed, under an id of its own: changed answers are another rating.
const useKeptRating = (caseNo: string) => {
  const [rating, setRating] = useState<Rating>(() => readStored<Rating>(keyOf(caseNo)) ?? { words: '' })
  const change = (part: Partial<Rating>) => {
    const next = { ...rating, ...part, ratingId: newId() }
    setRating(next)
    writeStored(keyOf(caseNo), next)
  }
  return { rating, change }
}

// The trips come before the rating, which is given once.
const askedFor = (caseNo: string, { ratingId = newId(), solved, treated, trips, words }: Said): Asked[] => {
  const comment = words.trim() ? { comment: words.trim() } : {}
  return [
    ...(trips === undefined ? [] : [{ key: 'POST /cases/:caseNo/trips' as const, input: { params: { caseNo }, body: { times: trips } } }]),
    { key: 'POST /cases/:caseNo/rating', input: { params: { caseNo }, body: { ratingId, solved, treated, ...comment } } }
  ]
}

const saidWords = ({ solved, treated, words }: Said) => [`${solvedWords[solved]}；态度${treatedWords[treated - 1] ?? ''}`, words.trim()].filter(Boolean).join('\n')

const useRating = (caseNo: string) => {
  const { busy, problem, run } = useBusy(true)
  const send = (said: Said) => run(async () => {
    await sendOrKeep({ kind: 'rating', subject: caseNo, form: keyOf(caseNo), words: saidWords(said), asked: askedFor(caseNo, said) })
    tell('谢谢，评价已经收到')
    goBack(routes.mine)
  })
  return { busy, problem, send }
}

/** 解决了没有 and 态度 are two questions: a polite no is still a no. */
const RatingForm = ({ caseNo }: { caseNo: string }) => {
  const { rating, change } = useKeptRating(caseNo)
  const { solved, treated, trips, words } = rating
  const [asked, setAsked] = useState(false)
  const { busy, problem, send } = useRating(caseNo)
  const submit = () => {
    setAsked(true)
    if (solved && treated) send({ ...rating, solved, treated })
  }
  return (
    <Box className='stack'>
      <Card><ChoiceList id='solved' label='事情解决了没有' choices={solvedChoices} value={solved} onChange={(answer) => change({ solved: answer })} error={asked && !solved ? '请选一个。' : undefined} /></Card>
      <Card><ChoiceList id='treated' label='工作人员态度怎么样' choices={treatedChoices} value={treated} onChange={(answer) => change({ treated: answer })} error={asked && !treated ? '请选一个。' : undefined} /></Card>
      <Card><ChoiceList id='trips' label='为这件事您跑了几趟？（可以不选）' choices={tripChoices} value={trips} onChange={(times) => change({ trips: times })} /></Card>
      <TextArea id='comment' label='还想说的话（可以不填）' value={words} onChange={(typed) => change({ words: typed.slice(0, limits.reason) })} counter={`已写 ${words.length} 字，最多 ${limits.reason} 字`} />
      <NotSent problem={problem} />
      <BigButton busy={busy && '正在提交…'} onClick={submit}>提交评价</BigButton>
    </Box>
  )
}

export default () => {
  const { caseNo = '' } = useQuery()
  return <Page title='评价'><WhileUnsent form={keyOf(caseNo)}><RatingForm caseNo={caseNo} /></WhileUnsent></Page>
}
