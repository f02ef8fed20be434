import type { Whole } from '../../api/get-content.ts'
import { GuidePreview } from '../guide/guide-preview.tsx'
import { PlanPicture } from '../small/plan-picture.tsx'
import { ArticleView } from './article-view.tsx'
import { PostingView } from './posting-view.tsx'
import { SectionsView } from './sections-view.tsx'

/** What the public will see of it, as near as this screen can show it. */
export const ContentView = ({ whole }: { whole: Whole }) => {
  const { body } = whole.current
  if (body.article) return <ArticleView contentId={whole.contentId} article={body.article} files={whole.files} unitName={whole.unitName} />
  if (body.posting) return <PostingView posting={body.posting} />
  if (body.guide) return <GuidePreview guide={body.guide} />
  if (body.floorPlan) return <div className='public-frame'><h2>{body.floorPlan.name} {body.floorPlan.floor}</h2><PlanPicture plan={body.floorPlan} /></div>
  return <SectionsView body={body} files={whole.files} />
}
