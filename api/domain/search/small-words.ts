const said = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words of a question that say nothing of what it is about, the longest first where one holds another. */
export const askingWords: readonly string[] = [...said(
  '请问 你好 您好 怎么办理 怎么办 怎么弄 怎么搞 怎样办 怎么样 怎么 怎样 如何办理 如何 咋办 咋个 咋 何解 办理 办一下 办个 想办 要办 去办 申请办理 申请 申报 要什么材料 要什么手续 需要什么材料 需要什么 需要哪些 需要 ' +
  '要什么 要哪些 要带什么 带什么 要带 什么 哪些 哪里 哪儿 哪个 什么时候 几时 多久 好久 有没有 有什么 能不能 可不可以 可以 能否 能领 能 吗 呢 吧 啊 呀 嘛 的话 材料 资料 手续 流程 条件 步骤 要求 我想 我要 我们 我家 我 你们 你 他们 他 她 ' +
  '想问 想 要 去 找 得 地 的 了 是 在 有 和 跟 与 及 个 这 那 这个 那个 一下 一个 现在 就 还 都 也 又 到 给 为 被 把 让 对 等 以后 之后 的时候 时候 如果 因为 所以 但是 不 没有 没 会 该 应该 应 请 问 办 搞 弄 做 家里 屋里 我屋里 人 里 上 下 来 出 用 多少 几 好多 条 件 事'
)].toSorted((a, b) => b.length - a.length)

const asking: ReadonlySet<string> = new Set(askingWords)

/** Whether a word alone says nothing of what is looked for. */
export const isSmall = (word: string): boolean => asking.has(word)

/** A normalised question without the words that only ask; empty when nothing else was said. Words that name something are kept whole: `names` says where. */
export const coreOf = (text: string): string => {
  let core = text
  let before = ''
  while (core !== before && !isSmall(core)) {
    before = core
    const lead = askingWords.find((word) => core.length > word.length && core.startsWith(word))
    const end = askingWords.find((word) => core.length > word.length && core.endsWith(word))
    // One character at the edge may belong to a word (会长, 人民): only words of two and more are taken off, and the particles.
    if (lead !== undefined && (lead.length > 1 || '我想要请在去'.includes(lead))) core = core.slice(lead.length).trim()
    else if (end !== undefined && (end.length > 1 || '吗呢吧啊呀嘛的'.includes(end))) core = core.slice(0, -end.length).trim()
  }
  return core
}

/** What sort of entry the words ask for: 表格, 电话 and 地址. */
export const kindCues: readonly { kind: 'form' | 'place', words: readonly string[] }[] = [
  { kind: 'form', words: [...said('表格 申请表 登记表 样表 空表 填表 下载 申请书 委托书 授权书 打印 模板 范本 范文 样本')] },
  { kind: 'place', words: [...said('电话 地址 在哪里 在哪 哪里办公 办公室 几楼 怎么走 上班 下班 联系方式 号码 位置 房间 办公时间 民政所 民政办 哪个管 负责人')] }
]
