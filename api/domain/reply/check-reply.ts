import type { CaseType } from '../case/case.ts'

/** One of the four parts of a 处理意见书 (信访工作条例 第32条), with its heading in the frame and what tells that it is there. */
export type ReplyPart = { name: string, heading: string, hint: string, sign: RegExp }

/** 投诉请求、事实和理由、处理意见、法律法规依据. */
export const replyParts: readonly ReplyPart[] = [
  { name: '诉求', heading: '一、您的诉求', hint: '复述群众要什么', sign: /诉求|[您你](?:所|在|向我局|于)?(?:反映|咨询|询问|来信|来电|提出|留言|问(?!题)|想问|想知道|要求|希望|投诉|举报|建议)|反映的|请求/ },
  { name: '查明事实', heading: '二、查明的事实', hint: '查了什么，事实怎样', sign: /查明|经查|经核|核实|核查|调查|经了解|走访/ },
  { name: '处理意见', heading: '三、处理意见', hint: '怎么办，谁办，什么时候', sign: /处理意见|处理如下|处理结果|答复如下|决定|建议您|请您|您可以|我局将|我镇将|我乡将/ },
  { name: '依据', heading: '四、依据', hint: '哪部法规、哪一条', sign: /《[^》]+》|依据|根据|按照/ }
]

/** The last words of the frame. */
export const replyClosing = '感谢您的反映。对以上答复还有疑问，可以在“民声”里接着补充说明。'

/** Fewer characters than this say nothing (domain.md §9, product.md 13). */
export const PERFUNCTORY_BELOW = 20

const anyHeading = new RegExp(`(?:${[...replyParts.map(({ heading }) => heading), replyClosing].join('|')})`)

const under = (text: string, heading: string): string | null =>
  text.includes(heading) ? (text.slice(text.indexOf(heading) + heading.length).split(anyHeading)[0] ?? '').trim() : null

/** The parts a reply lacks: nothing under the frame's heading, or, without the frame, no words that speak of it. */
export const missingParts = (text: string): ReplyPart[] =>
  replyParts.filter(({ heading, sign }) => {
    const body = under(text, heading)
    return body === null ? !sign.test(text) : body === ''
  })

/** Advice and proposals are answered in free words; what asks for a decision is answered as a 处理意见书. */
export const needsFourParts = (type: CaseType): boolean => type === 'complaint' || type === 'report' || type === 'help'

const courtesies = /尊敬的|网友|同志|先生|女士|您好|你好|[：:，,。.！!；;、\s]|感谢您的(?:来信|反映|留言|关注|支持|理解)|谢谢(?:您)?(?:的)?(?:关注|支持|理解)?|祝您(?:生活愉快|身体健康)/g
const emptyWords = /^(?:您的|你的|您反映的|所反映的|该)*(?:来信|留言|问题|情况|诉求|意见|建议|信件|帖子|事项)*(?:我局|我们|本局|我单位|我镇|我乡)?(?:现)?(?:已经|已)?(?:收悉|收到|知悉|阅|转|转交|转办|转达|交办|电话联系|与您联系|电话回复)(?:相关|有关|至|给|到|承办|责任|主管)*(?:部门|单位|股室|乡镇|办理|处理|核实|调查|答复|研究)*(?:请(?:您)?(?:耐心)?等(?:待|候)|并请|请)?(?:答复|回复|结果)?$/

/**
 * Whether a reply says nothing: under 20 characters, or only that it was received, passed on or telephoned about
 * (已收悉, 已转, 已电话联系). Such a reply cannot close a case (domain.md §1.3, product.md 13).
 */
export const isPerfunctory = (text: string): boolean => {
  if ([...text.trim()].length < PERFUNCTORY_BELOW) return true
  const bare = text.replace(courtesies, '')
  return [...bare].length < PERFUNCTORY_BELOW || emptyWords.test(bare)
}
