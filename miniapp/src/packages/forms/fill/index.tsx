import { useRef } from 'react'
import { joinAnswers } from '@minsheng/domain/forms/answers.ts'
import { prefill } from '@minsheng/domain/forms/prefill.ts'
import { api } from '../../../api.ts'
import { useLoad } from '../../../load.ts'
import { useQuery } from '../../../platform/page-life.ts'
import { signedIn } from '../../../session.ts'
import { Loadable } from '../../../ui/loadable.tsx'
import { Page } from '../../../ui/page.tsx'
import { formOf, type Answers, type FormBody } from '../form-body.ts'
import { formDraftById, formDrafts, newFormDraft, type FormDraft } from '../form-shelf.ts'
import { FillForm, type How } from './fill-form.tsx'

type Begun = { body: FormBody, draft: FormDraft, how: How }

// What somebody agreed to keep is a help; without it the form is filled in by hand as ever.
const keptAnswers = async (body: FormBody): Promise<Answers> => {
  if (!signedIn.get()) return {}
  const kept = await api('GET /me/details', {}).catch(() => null)
  return kept?.agreedAt ? prefill(formOf(body), kept.details) as Answers : {}
}

const fetchForm = (formId: string, version: number | null) => api('GET /forms/:formId', { params: { formId }, querystring: version ? { version } : {} })

const goOn = async (draft: FormDraft, how: How): Promise<Begun> => ({ draft, body: await fetchForm(draft.formId, draft.formVersion), how })

const fromServer = async (filledId: string): Promise<Begun> => {
  const { formId, title, formVersion, answers, version } = await api('GET /filled-forms/:filledId', { params: { filledId } })
  return goOn({ filledId, formId, title, formVersion, answers: joinAnswers(answers) as Answers, at: null, saved: version, updatedAt: Date.now() }, 'saved')
}

const begin = async (formId: string): Promise<Begun> => {
  const body = await fetchForm(formId, null)
  const kept = await keptAnswers(body)
  return { body, draft: newFormDraft(body, kept), how: Object.keys(kept).length > 0 ? 'prefilled' : 'new' }
}

const open = (formId: string, filledId: string | undefined): Promise<Begun> => {
  const kept = filledId ? formDraftById(filledId) : formDrafts().find((draft) => draft.formId === formId && draft.saved === 0) ?? null
  if (kept) return goOn(kept, 'restored')
  return filledId ? fromServer(filledId) : begin(formId)
}

export default () => {
  const { id = '', filledId } = useQuery()
  // A page shown again must not take back what was written meanwhile.
  const begun = useRef(false)
  const { load, retry, reload } = useLoad(`${id}${filledId}`, () => begun.current ? begin(id) : open(id, filledId), () => true)
  const anew = ({ saved }: FormDraft) => {
    begun.current = saved === 0
    void reload()
  }
  return (
    <Page title='填表'>
      <Loadable load={load} onRetry={retry}>{(opened) => <FillForm key={`${opened.draft.filledId} ${opened.draft.updatedAt}`} {...opened} onAnew={() => anew(opened.draft)} />}</Loadable>
    </Page>
  )
}
