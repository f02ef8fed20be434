/** What each fact of a notice is, for whoever words it; `typed`: somebody wrote it, so it stays inside the product and out of headings. */
export const factMeanings = {
  caseNo: { says: '受理编号', typed: false },
  kind: { says: '事项的种类，如“投诉事项”', typed: false },
  day: { says: '到期日', typed: false },
  before: { says: '原来的到期日', typed: false },
  latest: { says: '“，最迟某日答复您”，没有新日期时空着', typed: false },
  reason: { says: '工作人员写的理由，只在“民声”里看得到', typed: true },
  code: { says: '预约号或材料清单号', typed: false },
  time: { says: '预约的日期和时间', typed: false },
  clock: { says: '预约的钟点', typed: false },
  kept: { says: '“给您留到几点，”，没有期限时空着', typed: false },
  because: { says: '“原因：……。”，工作人员写的，没写时空着', typed: true }
} as const satisfies Record<string, { says: string, typed: boolean }>

/** Whether somebody typed this fact. A name that is no fact was typed by nobody. */
export const isTyped = (name: string): boolean => Object.hasOwn(factMeanings, name) && factMeanings[name as keyof typeof factMeanings].typed
