import type { Input } from '@minsheng/contract/index.ts'
import type { Piece } from './put-up.ts'

type Article = NonNullable<Input<'PUT /staff/contents/:contentId'>['body']['body']['article']>
type Told = Pick<Article, 'column' | 'title' | 'summary' | 'html'> & Partial<Article> & { key: string, daysAgo: number }

const MARK = '<p>演示内容：以上是为试用编写的，不是安化县民政局发布的信息。</p>'

const article = ({ key, daysAgo, html, ...told }: Told): Piece =>
  ({ kind: 'article', key, daysAgo, body: { article: { fileIds: [], from: null, cites: [], pinned: false, ...told, html: html + MARK } } })

const windows = '<table><thead><tr><th>乡镇</th><th>窗口</th><th>上午</th><th>下午</th></tr></thead><tbody>'
  + '<tr><td>东坪镇</td><td>社会事务综合服务中心 3 号窗口</td><td>8:30—12:00</td><td>14:30—17:30</td></tr>'
  + '<tr><td>梅城镇</td><td>社会事务综合服务中心 1 号窗口</td><td>8:30—12:00</td><td>14:30—17:30</td></tr></tbody></table>'

/** One or two invented articles for each column. */
export const demoArticles: readonly Piece[] = [
  article({
    key: 'demo-winter-visits', daysAgo: 2, column: 'news', title: '入冬前走访困难家庭（演示内容）', summary: '各乡镇逐户查看取暖、用电和住房安全。',
    html: '<p>入冬以来，各乡镇社会事务综合服务中心组织村（居）干部走访低保、特困和独居老人家庭，查看取暖、用电和住房安全。</p><p>发现有困难的，当场登记，由乡镇按规定申请临时救助。</p>'
  }),
  article({
    key: 'demo-canteen-opens', daysAgo: 9, column: 'news', title: '老街社区老年助餐点试开餐（演示内容）', summary: '六十岁以上老人都可以来吃，走不动的送上门。',
    html: '<p>老街社区老年助餐点试开餐。六十岁以上老人都可以来吃，行动不便的由志愿者送餐上门。</p><p>菜单和价钱每周一贴在活动室门口。</p>'
  }),
  article({
    key: 'demo-how-we-disclose', daysAgo: 20, column: 'disclosure', title: '民政信息公开哪些、在哪里看（演示内容）', summary: '办事指南、公示、公开答复都在这里，不用登录。',
    html: '<p>办事指南、表格、公示、公开答复都可以直接看，不用登录。</p><ul><li>公示只列依法该公开的内容，期满自动撤下。</li><li>想看的没有公开，可以填“信息公开申请表”。</li></ul>'
  }),
  article({
    key: 'demo-window-hours', daysAgo: 1, column: 'notices', title: '关于乡镇民政窗口办理时间的通知（演示内容）', summary: '东坪镇、梅城镇窗口的办理时间和代办要带的委托书。', pinned: true,
    html: `<p>从下月起，乡镇民政窗口办理时间如下。节假日不办理。</p>${windows}<p>本人来不了的，可以请人代办，委托书见附件。</p>`
  }),
  article({
    key: 'demo-yearly-check', daysAgo: 6, column: 'notices', title: '关于开展低保年度核查的通知（演示内容）', summary: '核查期间不用群众跑路，需要本人配合的会先打电话。',
    html: '<p>各乡镇从下周起开展低保年度核查。能通过信息核对的不再要证明，需要本人配合的，工作人员会先打电话。</p><p>工作人员不会要您的银行卡密码，也不收任何费用。</p>'
  }),
  article({
    key: 'demo-assistance-training', daysAgo: 4, column: 'sections', title: '社会救助股培训乡镇经办人员（演示内容）', summary: '一次性告知、材料预审怎么做。',
    html: '<p>社会救助股对乡镇经办人员进行培训，重点是两件事：材料缺什么一次说清；能在手机上预审的，不让群众先跑一趟。</p>'
  }),
  article({
    key: 'demo-child-visits', daysAgo: 11, column: 'sections', title: '儿童福利股调度儿童主任走访（演示内容）', summary: '每月至少上门一次，有变化当天报告。',
    html: '<p>儿童福利股要求各村（居）儿童主任每月至少走访一次，家里情况有变化的当天报告，不等月底。</p>'
  }),
  article({
    key: 'demo-why-people-come-twice', daysAgo: 15, column: 'research', title: '群众为什么要跑第二趟（演示内容）', summary: '从窗口记录看，多数是少带了一样材料。',
    html: '<p>翻看窗口的记录，群众跑第二趟，多数是少带了一样材料，其次是委托书没有签字。</p><p>建议：先在手机上回答几个问题，照着清单带；拿不准的，先拍照给我们看。</p>'
  }),
  article({
    key: 'demo-reading-the-aid-rules', daysAgo: 13, column: 'laws', title: '临时救助怎么理解“急难”和“支出”（演示内容）', summary: '遇到急事和开支太大是两条路，材料不一样。',
    html: '<p>突然出事、不马上帮就过不下去的，走急难型，可以先救后补手续；看病、上学花费太大的，走支出型。</p><p>具体条件和材料，以办事指南和文件原文为准。</p>'
  })
]
