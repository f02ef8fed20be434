import type { GuideQuestion } from '../guide.ts'
import { ask, bring, line, onSite, when } from './write.ts'

/** Who acts for an old person or a bereaved family: asked in the same words everywhere. */
export const whoActs = ask('who', '谁来办？', [['self', '本人来办'], ['family', '家里人替他办'], ['other', '村干部、邻居、朋友替他办']])

/** The same, where it matters only for some of what people come for. */
export const whoActsFor = (only: string): GuideQuestion => ({ ...whoActs, when: when(only) })

/** What somebody who acts for another brings or signs. */
export const actingPapers = [
  bring('agent-id', '代办人的身份证', 'original', { only: 'who=family,other', note: '看一眼就还给您，不收复印件。' }),
  onSite('helper', '代办确认书', 'original', { only: 'who=family', formId: 'helper-confirmation', note: '当场签，写明您是他什么人。' }),
  bring('mandate', '委托书', 'original', { only: 'who=other', formId: 'power-of-attorney', note: '本人签名或者按手印。常见毛病：只写了名字，没写委托办什么事。' })
]

/** What may be said of acting for another wherever it is allowed. */
export const actingLines = [
  line('子女、老伴、兄弟姐妹都可以替他来，不用写委托书，当场签一张代办确认书。', 'who=family'),
  line('村里的民政协理员、邻居、朋友也可以替他来，要带他签了名或者按了手印的委托书。', 'who=other')
]

/** The person who comes for a body with a seal. */
export const clerkPapers = [
  bring('clerk-id', '经办人的身份证', 'original', { note: '看一眼就还给您，不收复印件。' }),
  bring('clerk-mandate', '单位给经办人的委托书', 'original', { formId: 'power-of-attorney', note: '盖公章，或者由负责人签名。负责人自己来就不用带。' })
]
