import { dayOrNull } from '../calendar/day.ts'
import { isMobile } from '../masking/phone-number.ts'
import { maskPhone } from '../masking/mask-text.ts'
import type { Article, FloorPlan, FormNotice, Place, Posting, Standard, Written } from './bodies.ts'
import type { Found, KnownFile } from './finding.ts'
import { readHtml } from './read-html.ts'
import { siteTargetOf } from './site-links.ts'

const PICTURE = /^\/api\/contents\/files\/([0-9a-f-]{36})$/

const fault = (place: string, kind: string, found: string, advice: string): Found => ({ place, kind, found, key: found, advice, mustChange: true })
const empty = (place: string, advice: string): Found => fault(place, '没有填', place, advice)

/** The ids of the pictures that stand in an article's text. */
export const picturesIn = (html: string): string[] => readHtml(html).pictures.flatMap(({ src }) => PICTURE.exec(src ?? '')?.[1] ?? [])

const linkFault = (href: string | null): string | null => {
  if (href === null) return '这个链接没有能用的地址。请删去链接，或者重新填以 https:// 开头的地址。'
  if (href.startsWith('#')) return siteTargetOf(href) === null ? '这个站内地址不认识。请从“插入站内链接”里选。' : null
  if (href.startsWith('tel:')) return /^tel:[0-9][0-9-]{2,19}$/.test(href) ? null : '电话号码没有写对，请改正。'
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(href) ? null : '只能链到以 https:// 开头的地址，请改正或者删去链接。'
}

const ofArticle = ({ html, fileIds }: Article, files: readonly KnownFile[]): Found[] => {
  const { blocks, pictures, links } = readHtml(html)
  const known = new Map(files.map((file) => [file.id, file]))
  const gone = [...new Set([...fileIds, ...picturesIn(html)])].filter((id) => !known.has(id))
  return [
    ...(blocks.length === 0 && pictures.length === 0 ? [empty('正文', '正文还是空的，请写上内容。')] : []),
    ...pictures.filter(({ alt }) => alt.trim() === '').map(({ place, src }) => ({ ...fault(place, '图片没有说明', '图片', '请写一句话说明图片里是什么，看不见的人听得到。'), key: src ?? '' })),
    ...files.filter(({ id, isPicture, alt }) => fileIds.includes(id) && isPicture && alt.trim() === '').map(({ id }) => ({ ...fault('附件', '图片没有说明', '图片附件', '请重新上传这张图片，并写一句话说明图片里是什么。'), key: id })),
    ...pictures.filter(({ src }) => !PICTURE.test(src ?? '')).map(({ place }) => fault(place, '图片没有传上来', '图片', '请删去这张图片，重新插入。')),
    ...gone.map((id) => ({ ...fault('附件', '附件找不到', '附件', '请删去这个附件，重新上传。'), key: id })),
    ...links.flatMap(({ place, href, text }) => {
      const advice = linkFault(href)
      return advice === null ? [] : [{ ...fault(place, '链接不能用', text === '' ? '链接' : text.slice(0, 30), advice), key: href ?? text }]
    })
  ]
}

const ownMobile = (place: string, phone: string | null): Found[] => phone === null || !isMobile(phone) ? [] : [{
  place, kind: '电话', found: maskPhone(phone.replace(/\D/g, '')), key: phone, advice: '这像是个人手机。请换成办公电话；本人同意公开的，写明理由后保留。', mustChange: false
}]

const ofPlace = ({ phone, people, villages }: Place): Found[] => [
  ...ownMobile('电话', phone), ...people.flatMap((person, at) => ownMobile(`负责的人 ${at + 1} 电话`, person.phone)),
  ...villages.flatMap(({ name, assistant, childDirector }) => [...ownMobile(`${name} 协理员电话`, assistant?.phone ?? null), ...ownMobile(`${name} 儿童主任电话`, childDirector?.phone ?? null)])
]

const ofPosting = ({ basis, objectionPhone, lines }: Posting): Found[] => [
  ...(basis.length === 0 ? [empty('依据', '请写明依据哪一条公示。')] : []), ...(lines.length === 0 ? [empty('名单', '请至少写一户。')] : []), ...ownMobile('异议电话', objectionPhone)
]

const isDay = (text: string): boolean => dayOrNull(text) !== null
const wrongDay = (place: string, text: string): Found[] => isDay(text) ? [] : [fault(place, '日期不对', text, '没有这一天，请重新选。')]

const ofStandard = ({ values }: Standard): Found[] => values.flatMap(({ from, to }, at) => {
  const place = `第${at + 1}个时期`
  const clash = values.findIndex((other, i) => i < at && from <= (other.to ?? '9999') && other.from <= (to ?? '9999'))
  return [
    ...wrongDay(`${place} 施行日`, from), ...(to === null ? [] : wrongDay(`${place} 截止日`, to)), ...(to !== null && to < from ? [fault(place, '日期不对', `${from} 到 ${to}`, '截止日在施行日前面，请改正。')] : []),
    ...(clash >= 0 ? [fault(place, '时期重叠', `${from} 起`, `和第${clash + 1}个时期重叠，请给前一个填上截止日。`)] : [])
  ]
})

const ofForm = ({ from, formerUntil }: FormNotice): Found[] => [
  ...wrongDay('启用日', from), ...(formerUntil === null ? [] : wrongDay('旧版可用至', formerUntil)),
  ...(formerUntil !== null && formerUntil < from ? [fault('旧版可用至', '日期不对', formerUntil, '旧版至少要收到新版启用那一天。')] : [])
]

const ofPlan = ({ rooms }: FloorPlan): Found[] => rooms.flatMap(({ id, label, x, y, width, height }, at) => [
  ...(rooms.findIndex((room) => room.id === id) < at ? [fault(`房间 ${at + 1}`, '编号重复', id, '每个房间的编号要不一样。')] : []),
  ...(x + width > 100.5 || y + height > 100.5 ? [fault(`房间 ${at + 1}`, '画出了边', label, '请把房间移到图里面。')] : [])
])

/** What is missing or cannot work in a body: pictures without words, links, files that are not there, empty parts. */
export const brokenParts = (written: Written, files: readonly KnownFile[]): Found[] => {
  switch (written.kind) {
    case 'article': return ofArticle(written.body, files)
    case 'place': return ofPlace(written.body)
    case 'posting': return ofPosting(written.body)
    case 'standard': return ofStandard(written.body)
    case 'form': return ofForm(written.body)
    case 'floor-plan': return ofPlan(written.body)
    // What a guide and the household questions lack is told by their own checks.
    case 'guide': case 'synonyms': case 'benefits': return []
    default: return written satisfies never
  }
}
