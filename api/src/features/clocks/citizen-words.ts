import type { ClockView } from './present-clock.ts'

// What each limit is to the person who wrote; the names of the rules are for those who keep them.
const names: Readonly<Record<string, string>> = {
  P01: '答复您的咨询', P02: '答复您的建议', P03: '答复您', P04: '答复您的举报', P05: '有人有危险：第一次打电话给您', P05c: '孩子受伤害：第一次打电话给您',
  P05s: '有人有危险：告诉您办到哪里了', P06: '第一次联系您', P07: '您评价不满意：打电话问您', P07c: '您评价不满意：改正过来', R18: '您评价不满意：核实改正',
  R01: '告诉您受理不受理', R02: '接手的单位提出不归它管', R03: '法律规定的最后办完时间', R06: '您还能申请复查的时间', R24: '您还能申请行政复议的时间',
  R04: '答复您要的政府文件', R05: '告诉您还缺什么', R04f: '您缴纳信息处理费'
}

/** The same limit under the name a citizen understands, also where its proof begins. */
export const inCitizenWords = (clock: ClockView): ClockView => {
  const name = names[clock.ruleId]
  return name === undefined ? clock : { ...clock, name, lines: clock.lines.map((line, i) => i === 0 ? `${name}${line.slice(clock.name.length)}` : line) }
}
