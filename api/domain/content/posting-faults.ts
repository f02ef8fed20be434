import { isWholeName } from '../masking/names-by-role.ts'
import { findSpans } from '../masking/find-spans.ts'
import { kindNames } from '../masking/kind-names.ts'
import { maskName, maskTail } from '../masking/mask-text.ts'
import type { Posting, PostingCategory, PostingLine } from './bodies.ts'
import type { Found } from './finding.ts'
import { lawfulFields, speaksOfChildren } from './lawful-fields.ts'

const fieldNames: Record<keyof PostingLine, string> = { name: '姓名', familySize: '人口', amount: '金额' }

const mustChange = (place: string, kind: string, found: string, advice: string): Found => ({ place, kind, found, key: found, advice, mustChange: true })

const faultsOfLine = (line: PostingLine, place: string, category: PostingCategory): Found[] => {
  const { must, never } = lawfulFields[category]
  const numbers = line.name === null ? [] : findSpans(line.name, { parties: [], keep: [] }).filter(({ kind }) => kind !== 'name')
  return [
    ...must.filter((field) => line[field] === null).map((field) => mustChange(place, '没有填', fieldNames[field], `请填${fieldNames[field]}。`)),
    ...never.filter((field) => line[field] !== null).map((field) => mustChange(place, '不能公示', field === 'name' ? maskName(line.name ?? '') : fieldNames[field], `依法只公示人数，请删去${fieldNames[field]}。`)),
    ...numbers.map(({ kind, start, end }) => mustChange(place, kindNames[kind], maskTail((line.name ?? '').slice(start, end), 2), '姓名一栏只写姓名，请删去别的。'))
  ]
}

const namesOfChildren = ({ category, title, intro, lines }: Posting): Found[] => {
  if (category === 'unattended-child-count' || !speaksOfChildren({ title, intro })) return []
  return lines.flatMap(({ name }, at) => name === null ? [] : [mustChange(`公示 第${at + 1}户`, '未成年人姓名', maskName(name), '未成年人的姓名不公示。请改用“只公示人数”，或者把标题和说明写清楚不是未成年人。')])
}

// Of what no law names the fields, a person says why a name is there.
const namesWithoutLaw = ({ category, lines }: Posting): Found[] => category !== 'other' ? [] : lines.flatMap(({ name }, at) => name === null || !isWholeName(name) ? [] : [{
  place: `公示 第${at + 1}户`, kind: kindNames.name, found: maskName(name), key: name, advice: '这类公示没有法定的公示内容。请删去姓名，或者写明依据哪一条公示姓名。', mustChange: false
}])

/** What is wrong with the lines of a 公示: a lawful field left empty, a field the law keeps back, a child's name. */
export const postingFaults = (posting: Posting): Found[] => [
  ...posting.lines.flatMap((line, at) => faultsOfLine(line, `公示 第${at + 1}户`, posting.category)), ...namesOfChildren(posting), ...namesWithoutLaw(posting)
]
