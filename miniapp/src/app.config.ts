import { pluginsFor } from './voice/plugin.ts'

const onH5 = process.env['TARO_ENV'] === 'h5'

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/guides/index', 'pages/answers/index', 'pages/booking/index', 'pages/mine/index'],
  subPackages: [
    { root: 'packages/ask', pages: ['path/index', 'form/index', 'check/index', 'result/index', 'privacy/index'] },
    { root: 'packages/mine', pages: ['cases/index', 'case/index', 'rate/index', 'correct/index', 'again/index', 'withdraw/index', 'leak/index', 'inbox/index', 'drafts/index', 'unsent/index', 'settings/index', 'kept/index', 'closing/index'] },
    { root: 'packages/public', pages: ['answer/index', 'lookup/index', 'why/index', 'review/index', 'paper/index', 'missing/index'] },
    { root: 'packages/help', pages: ['cases/index', 'follow/index', 'revoke/index'] },
    { root: 'packages/search', pages: ['find/index'] },
    { root: 'packages/guides', pages: ['guide/index', 'papers/index', 'checklists/index', 'checklist/index', 'precheck/index', 'benefits/index', 'who/index'] },
    { root: 'packages/news', pages: ['columns/index', 'column/index', 'article/index', 'postings/index', 'posting/index'] },
    { root: 'packages/forms', pages: ['list/index', 'form/index', 'fill/index', 'mine/index', 'filled/index', 'details/index'] },
    { root: 'packages/booking', pages: ['where/index', 'days/index', 'times/index', 'confirm/index', 'result/index', 'booking/index', 'wave/index'] }
  ],
  window: {
    navigationBarTitleText: '民声',
    navigationBarBackgroundColor: '#FFFFFF',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F7F5',
    // In a browser our own header shows the title and the way back.
    navigationStyle: onH5 ? 'custom' : 'default'
  },
  tabBar: {
    // In a browser our own bar is drawn: real links, sizes that follow 长辈版.
    custom: onH5,
    color: '#55605B',
    selectedColor: '#1F6B4F',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/guides/index', text: '办事' },
      { pagePath: 'pages/answers/index', text: '问政' },
      { pagePath: 'pages/booking/index', text: '预约' },
      { pagePath: 'pages/mine/index', text: '我的' }
    ]
  },
  animation: false,
  lazyCodeLoading: 'requiredComponents',
  ...pluginsFor(process.env['MINSHENG_VOICE_PLUGIN'], !onH5),
  __usePrivacyCheck__: true,
  sitemapLocation: 'sitemap.json'
} as Parameters<typeof defineAppConfig>[0])
