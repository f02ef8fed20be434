/** What the bureau publishes. `place` is where a unit is found, `synonyms` and `benefits` are single tables. */
export const contentKinds = ['guide', 'article', 'posting', 'form', 'standard', 'place', 'floor-plan', 'synonyms', 'benefits'] as const
/** The eight columns (domain.md S2): 民政要闻、信息公开、通知公告、股室动态、工作研究、法律政策、办事指南、表格下载. */
export const columns = ['news', 'disclosure', 'notices', 'sections', 'research', 'laws', 'guides', 'forms'] as const
/** Columns whose entries are articles; 办事指南 and 表格下载 list guides and forms. */
export const articleColumns = ['news', 'disclosure', 'notices', 'sections', 'research', 'laws'] as const
/** Where a version stands: 草稿, 待审核, 已退回, 定时发布, 现行, 已被替换, 已撤下, 已到期, 已作废. */
export const versionStatuses = ['draft', 'in-review', 'returned', 'scheduled', 'published', 'superseded', 'withdrawn', 'expired', 'discarded'] as const
/** Where a piece of content stands for the public. */
export const contentStates = ['unpublished', 'published', 'withdrawn', 'expired'] as const
/** What a 公示 is of; each has its own lawful fields. */
export const postingCategories = ['minimum-living', 'special-hardship', 'temporary-aid', 'unattended-child-count', 'other'] as const
/** What the search finds. */
export const searchKinds = ['guide', 'form', 'article', 'answer', 'place'] as const
