const sentences = [
  '家中老人今年八十一岁，高龄津贴有两个月没有到账', '村里说低保名单要重新核查，请问需要带哪些材料', '残疾人两项补贴是按月发放还是按季度发放',
  '养老院的收费标准和入住条件在哪里可以查到', '孩子的父母都在外地务工，想了解留守儿童有什么照顾', '公益性公墓的墓位怎么申请，费用是多少',
  '结婚登记可以在外地办理吗，需要提前预约多久', '临时救助的申请交到社会事务综合服务中心已经半个月', '社区的老人助餐点周末不开门，希望增加时间',
  '特困人员住院期间的护理由谁负责', '路牌的名字写错了，导航总是走到另外一条街', '想成立一个志愿服务队，不知道要在哪里登记',
  '经核实，您反映的情况属实，已通知有关单位在五个工作日内办理', '根据有关规定，申请人应向户籍所在地的乡镇人民政府提出书面申请', '工作人员已与您电话联系，说明了办理流程和所需材料'
] as const

/** The words the bench searches for; each stands in many of the texts. */
export const searchWords = ['低保', '高龄津贴', '残疾人', '养老院', '留守儿童', '公墓', '结婚登记', '临时救助', '助餐', '特困人员', '志愿服务', '材料'] as const

/** A text of about `length` characters; the same seed gives the same text. */
export const generateText = (seed: number, length: number): string => {
  const parts: string[] = []
  for (let at = 0, size = 0; size < length; at += 1) {
    const sentence = sentences[(seed * 31 + at * 17 + ((seed >> 3) ^ at)) % sentences.length] as string
    parts.push(sentence)
    size += sentence.length + 1
  }
  return `${parts.join('，').slice(0, length)}。`
}
