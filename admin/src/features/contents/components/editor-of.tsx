import { lazy, Suspense, useEffect, useRef } from 'react'
import { Loading } from '../../../ui/loadable.tsx'
import type { Body, Kind, KeptFile } from '../api/get-content.ts'
import { jumpToField } from './jump-to-field.ts'
import type { EditorProps, Jump } from './editor-props.ts'

// Each with what only it needs: the text editor alone weighs more than the frame of the panel.
const ArticleEditor = lazy(async () => ({ default: (await import('./article/article-editor.tsx')).ArticleEditor }))
const GuideEditor = lazy(async () => ({ default: (await import('./guide/guide-editor.tsx')).GuideEditor }))
const PostingEditor = lazy(async () => ({ default: (await import('./small/posting-editor.tsx')).PostingEditor }))
const StandardEditor = lazy(async () => ({ default: (await import('./small/standard-editor.tsx')).StandardEditor }))
const PlaceEditor = lazy(async () => ({ default: (await import('./small/place-editor.tsx')).PlaceEditor }))
const PlanEditor = lazy(async () => ({ default: (await import('./small/plan-editor.tsx')).PlanEditor }))
const SynonymsEditor = lazy(async () => ({ default: (await import('./small/synonyms-editor.tsx')).SynonymsEditor }))
const BenefitsEditor = lazy(async () => ({ default: (await import('./small/benefits-editor.tsx')).BenefitsEditor }))
const FormEditor = lazy(async () => ({ default: (await import('./small/form-editor.tsx')).FormEditor }))

type EditorOfProps = { contentId: string, kind: Kind, body: Body, set: (body: Body) => void, files: readonly KeptFile[], jump: Jump, ensureSaved: () => Promise<unknown> }
type Common = Omit<EditorProps<unknown>, 'words' | 'set'>

const one = ({ article, guide, posting, standard, place, floorPlan, synonyms, benefits, form }: Body, set: (body: Body) => void, common: Common) => {
  if (article) return <ArticleEditor {...common} words={article} set={(words) => set({ article: words })} />
  if (guide) return <GuideEditor {...common} words={guide} set={(words) => set({ guide: words })} />
  if (posting) return <PostingEditor {...common} words={posting} set={(words) => set({ posting: words })} />
  if (standard) return <StandardEditor {...common} words={standard} set={(words) => set({ standard: words })} />
  if (place) return <PlaceEditor {...common} words={place} set={(words) => set({ place: words })} />
  if (floorPlan) return <PlanEditor {...common} words={floorPlan} set={(words) => set({ floorPlan: words })} />
  if (synonyms) return <SynonymsEditor {...common} words={synonyms} set={(words) => set({ synonyms: words })} />
  if (benefits) return <BenefitsEditor {...common} words={benefits} set={(words) => set({ benefits: words })} />
  return form ? <FormEditor {...common} words={form} set={(words) => set({ form: words })} /> : null
}

/** The editor of one kind of content. A finding's place is also the label of its field: there the writer is taken. */
export const EditorOf = ({ contentId, body, set, files, jump, ensureSaved }: EditorOfProps) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => { if (jump && box.current) jumpToField(box.current, jump.place) }, [jump])
  return <div ref={box} className='stack'><Suspense fallback={<Loading />}>{one(body, set, { contentId, files, jump, ensureSaved })}</Suspense></div>
}
