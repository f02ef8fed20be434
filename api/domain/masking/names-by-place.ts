import { isWholeName } from './names-by-role.ts'

const SIGNS = /[，,。！!？?；;：:、（）()\s]+/
const END_OF_SENTENCE = /[。！!？?；;\n]/g
// What people write before their name: where they live and as whom they sign.
const BEFORE_NAME = /^(?:[一-龥]{2,6}[省市县镇乡村]|村民|居民|群众|代表|市民|一名|此致|敬礼)+/
const LONGEST_SIGNATURE = 60

// The last sentence, or what stands behind it.
const ending = (text: string): string => {
  const trimmed = text.trimEnd().replace(/[。！!.]+$/, '')
  const ends = [...trimmed.matchAll(END_OF_SENTENCE)]
  return trimmed.slice((ends.at(-1)?.index ?? -1) + 1).slice(-LONGEST_SIGNATURE)
}

// 大福镇 蒋伏初 按手印; 代表 谭树藩; 清塘铺镇 刘介生，73岁. A sign of two characters needs the very end or a number behind it.
const signed = (text: string): string[] => {
  const parts = ending(text).split(SIGNS).filter((part) => part !== '')
  return parts.flatMap((part, at) => {
    const name = part.replace(BEFORE_NAME, '').replace(/[\d*〔].*$/, '')
    const last = at === parts.length - 1 || /^(?:\d|〔|电话|手机|微信|联系|按手印|身份证|家住|住)/.test(parts[at + 1] ?? '') || name !== part
    return isWholeName(name) && (name.length === 3 || last) ? [name] : []
  })
}

// 李顺初、谭五华、夏菊英: two of three characters side by side are no accident.
const listed = (text: string): string[] => [...text.matchAll(/[一-龥]{2,3}(?:[、，,][一-龥]{2,3})+/g)].flatMap(({ 0: list }) => {
  const names = list.split(/[、，,]/)
  return names.every(isWholeName) && names.some(({ length }) => length === 3) ? names : []
})

/** Names known by where they stand: as a signature, at the head of a line (蒋书平：…), in a list of names, behind a masked one (夏某（夏光辉）). */
export const namesByPlace = (text: string): string[] => {
  const heads = [...text.matchAll(/(?:^|\n)\s*([一-龥]{2,3})(?=[:：])|某[（(]([一-龥]{2,3})(?=[)）])/g)].map(([, head, told]) => head ?? told ?? '')
  return [...heads.filter(isWholeName), ...listed(text), ...signed(text)]
}
