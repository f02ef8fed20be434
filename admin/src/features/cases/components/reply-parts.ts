/** The four parts of a 处理意见书 (信访工作条例 第32条: 投诉请求、事实和理由、处理意见、法律法规依据), and how to tell each is there. */
const parts = [
  { name: '诉求', hint: '复述群众要什么', sign: /诉求|您反映|您咨询|您来信|您来电|您提出|您留言|反映的|请求/ },
  { name: '查明事实', hint: '查了什么，事实怎样', sign: /查明|经查|经核|核实|核查|调查|经了解|走访/ },
  { name: '处理意见', hint: '怎么办，谁办，什么时候', sign: /处理意见|处理如下|处理结果|答复如下|决定|建议您|请您|您可以|我局将|我镇将|我乡将/ },
  { name: '依据', hint: '哪部法规、哪一条', sign: /《[^》]+》|依据|根据|按照/ }
] as const

export const PERFUNCTORY_BELOW = 20

/** Which of the four parts a reply seems to have. A hint for the writer, not a gate: words can be chosen otherwise. */
export const replyParts = (text: string) => parts.map(({ name, hint, sign }) => ({ name, hint, found: sign.test(text) }))

type Known = { title: string, findings: readonly { text: string }[] }

/** A frame to write into, filled with what the case already knows. */
export const replyTemplate = ({ title, findings }: Known): string => [
  `您好！您反映的“${title}”一事，我们已经办理，现答复如下：`,
  `一、您的诉求\n`,
  `二、查明的事实\n${findings.map((finding) => finding.text).join('\n')}`,
  `三、处理意见\n`,
  `四、依据\n`,
  '感谢您的反映。对以上答复还有疑问，可以在“民声”里接着补充说明。'
].join('\n\n')
