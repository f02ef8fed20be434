/** Every page by its job. Notices sent outside name these paths too: keep old ones alive. */
export const routes = {
  home: 'pages/home/index',
  guides: 'pages/guides/index',
  answers: 'pages/answers/index',
  booking: 'pages/booking/index',
  mine: 'pages/mine/index',
  ask: 'packages/ask/form/index',
  check: 'packages/ask/check/index',
  receipt: 'packages/ask/result/index',
  privacy: 'packages/ask/privacy/index',
  myCases: 'packages/mine/cases/index',
  myCase: 'packages/mine/case/index',
  rate: 'packages/mine/rate/index',
  inbox: 'packages/mine/inbox/index',
  drafts: 'packages/mine/drafts/index',
  settings: 'packages/mine/settings/index',
  answer: 'packages/public/answer/index',
  lookup: 'packages/public/lookup/index'
} as const
