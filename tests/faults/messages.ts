const matters = ['低保金三个月没有到账', '高龄津贴怎么申请', '敬老院伙食费收据没有给', '残疾人护理补贴停发了', '公墓维护费为什么又涨', '临时救助要哪些材料', '结婚证丢了在哪里补', '老年食堂什么时候开门']

/** `count` invented messages as one JSONL text; every one asks something and is answered, so each must bring three notices. */
export const inventMessages = (count: number): string =>
  Array.from({ length: count }, (_, i) => JSON.stringify({
    id: `fault-${i + 1}`, user: `U${i % 25}`, title: `${matters[i % matters.length]}（第${i + 1}件）`, postedAt: '2026-11-20 09:00:00',
    body: `您好，我想问：${matters[i % matters.length]}。家在东坪镇，已经问过村里，没有结果。这是第${i + 1}件。`,
    reply: `您好，您反映的“${matters[i % matters.length]}”已核实。经查，情况属实，已于本月处理到位，请留意银行到账。感谢您的来信。`, repliedAt: '2026-11-21 09:00:00'
  })).join('\n')
