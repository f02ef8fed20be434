/** The four parts of a 处理意见书 (信访工作条例 第32条: 投诉请求、事实和理由、处理意见、法律法规依据), and how to tell each is there. */
const parts = [
  { name: '诉求', heading: '一、您的诉求', hint: '复述群众要什么', sign: /诉求|您反映|您咨询|您来信|您来电|您提出|您留言|反映的|请求/ },
  { name: '查明事实', heading: '二、查明的事实', hint: '查了什么，事实怎样', sign: /查明|经查|经核|核实|核查|调查|经了解|走访/ },
  { name: '处理意见', heading: '三、处理意见', hint: '怎么办，谁办，什么时候', sign: /处理意见|处理如下|处理结果|答复如下|决定|建议您|请您|您可以|我局将|我镇将|我乡将/ },
  { name: '依据', heading: '四、依据', hint: '哪部法规、哪一条', sign: /《[^》]+》|依据|根据|按照/ }
] as const

export const PERFUNCTORY_BELOW = 20

const CLOSING = '感谢您的反映。对以上答复还有疑问，可以在“民声”里接着补充说明。'
const anyHeading = new RegExp(`(?:${[...parts.map(({ heading }) => heading), CLOSING].join('|')})`)

/** What stands under a heading of the frame, or `null` where the frame is not used. */
const under = (text: string, heading: string): string | null =>
  text.includes(heading) ? (text.slice(text.indexOf(heading) + heading.length).split(anyHeading)[0] ?? '').trim() : null

/**
 * Which of the four parts a reply seems to have: something under the frame's heading, or words that speak of it. A hint for
 * the writer, not a gate: words can be chosen otherwise.
 */
export const replyParts = (text: string) => parts.map(({ name, heading, hint, sign }) => {
  const body = under(text, heading)
  return { name, hint, found: body === null ? sign.test(text) : body !== '' }
})

type Known = { title: string, findings: readonly { text: string }[] }

/** A frame to write into, filled with what the case already knows. */
export const replyTemplate = ({ title, findings }: Known): string => [
  `您好！您反映的“${title}”一事，我们已经办理，现答复如下：`,
  `${parts[0].heading}\n`,
  `${parts[1].heading}\n${findings.map((finding) => finding.text).join('\n')}`,
  `${parts[2].heading}\n`,
  `${parts[3].heading}\n`,
  CLOSING
].join('\n\n')
