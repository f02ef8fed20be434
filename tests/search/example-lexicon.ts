import { firstHalf } from '@minsheng/domain/guides/catalogue/first-half.ts'
import { secondHalf } from '@minsheng/domain/guides/catalogue/second-half.ts'
import { synonymGroups } from '@minsheng/domain/guides/synonyms-data.ts'
import { syllablesOf } from '@minsheng/api/spell.ts'
import { createWords } from '@minsheng/api/words.ts'
import { buildLexicon, type Named } from '@minsheng/domain/search/lexicon.ts'

const guides = [...firstHalf, ...secondHalf].map(({ id, name, plainName, searchWords }): Named => ({ kind: 'guide', key: id, title: name, names: [plainName, ...searchWords] }))
const others: readonly Named[] = [
  { kind: 'form', key: 'minimum-living', title: '最低生活保障申请及承诺授权书', names: ['低保申请表'] },
  { kind: 'place', key: 'township-430923118', title: '梅城镇社会事务综合服务中心', names: ['梅城镇民政所'] },
  { kind: 'article', key: 'flood', title: '防汛期间请走亲戚家避一避', names: [] }
]

/** The language as the product knows it, for tests: dictionary and cutter. */
export const exampleLanguage = createWords()
/** The guides of the release with its synonyms, a form, a place and an article. */
export const exampleLexicon = buildLexicon({ entries: [...guides, ...others], groups: synonymGroups, sounds: syllablesOf, ...exampleLanguage })
