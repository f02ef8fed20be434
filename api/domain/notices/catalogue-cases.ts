import type { NoticeEntry } from './entry.ts'

type Words = Pick<NoticeEntry, 'title' | 'text' | 'phrase' | 'when'> & Partial<NoticeEntry>

const facts = ['caseNo', 'kind'] as const
const progress = (words: Words): NoticeEntry => ({ purpose: 'case-progress', facts, needs: ['caseNo'], lawful: null, channels: ['subscribe', 'official'], ...words })
/** The law wants proof that the person was told: when WeChat does not reach them, an SMS, then a person. */
const lawful = (article: string, words: Words): NoticeEntry => progress({ ...words, lawful: article, channels: ['subscribe', 'official', 'sms', 'desk'] })

const dated = { facts: [...facts, 'day'], needs: ['caseNo', 'day'] } as const

/** Nothing anybody typed goes into a message: reasons, names and lists are on the page of the case. One reason is told at once and in the product only: why a limit was lengthened (信访工作条例 第34条). */
export const caseNotices = {
  'case-accepted': lawful('信访工作条例 第二十三条', { when: '受理并交承办单位', phrase: '已受理', title: '您反映的事已受理', text: '{caseNo} 已受理并交承办单位办理，最迟{day}答复您。', ...dated }),
  'case-declined': lawful('信访工作条例 第二十三条', { when: '不予受理', phrase: '不予受理', title: '您反映的事不由本局受理', text: '{caseNo} 没有受理，理由和该找的地方写在办理进度里，请点开看。' }),
  'case-forwarded': lawful('信访工作条例 第二十三条', { when: '转送有权处理的部门', phrase: '已转送', title: '您反映的事已转到有权处理的部门', text: '{caseNo} 已连同材料转过去，接手的部门和人写在办理进度里，请点开看。' }),
  'case-rerouted': progress({ when: '改派承办单位', phrase: '已改派', title: '您反映的事换了承办单位', text: '{caseNo} 已连同材料交给新的承办单位，办理期限不变。' }),
  'objection-arbitrated': progress({ when: '领导裁定承办单位', phrase: '已定单位', title: '您反映的事由领导定了承办单位', text: '{caseNo} 的承办单位已由领导裁定，办理期限不变。' }),
  'case-merged': progress({ when: '并案', phrase: '已并案', title: '您反映的事和同一件事一起办', text: '{caseNo} 已并入同一件事的另一件，有答复会同时告诉您，补充说明照样可以写。' }),
  'case-split': progress({ when: '拆分', phrase: '已拆分', title: '您反映的几件事分开办', text: '{caseNo} 里有几件事，已经分开办理，每件的编号在“我的问政”里。' }),
  'receipt-confirmed': lawful('政府信息公开条例 第三十一条', { when: '双方确认收到申请', phrase: '已收到', title: '您的申请已经确认收到', text: '{caseNo} 从今天起计算答复期限。' }),
  'correction-requested': lawful('政府信息公开条例 第三十条', { when: '一次性告知补正', phrase: '请补材料', title: '请补齐材料', text: '{caseNo} 还缺材料，请在{day}前补齐，要补什么写在办理进度里。', ...dated }),
  'clock-paused': progress({ when: '期限暂停', phrase: '已暂停', title: '办理期限暂停', text: '{caseNo} 的办理期限暂停，最晚到{day}，原因写在办理进度里。', ...dated }),
  'clock-resumed': progress({ when: '期限恢复', phrase: '已恢复', title: '办理期限继续', text: '{caseNo} 的办理期限继续计算。' }),
  'extension-granted': lawful('信访工作条例 第三十四条', { when: '批准延长期限', phrase: '已延期', title: '答复您的日期延长了', text: '{caseNo} 经负责人批准延长期限{latest}。理由：{reason}。', facts: [...facts, 'latest', 'reason'], needs: ['caseNo', 'reason'] }),
  'due-recounted': lawful('民法典 第二百零三条', { when: '放假安排公布后期限重算', phrase: '日期有变', title: '放假安排公布，期限重新计算', text: '{caseNo} 有一项期限由{before}改为{day}，为什么写在办理进度里。', facts: [...facts, 'before', 'day'], needs: ['caseNo', 'day'] }),
  'case-answered': lawful('信访工作条例 第三十四条', { when: '答复', purpose: 'case-answered', phrase: '已答复', title: '您反映的事有答复了', text: '{caseNo} 已答复，请点开看全文。看完请评价：解决了没有，态度好不好。' }),
  'publication-published': progress({ when: '问答公开', purpose: 'case-published', phrase: '已公开', title: '您的问答已隐去个人信息后公开', text: '{caseNo} 的问题和答复已公开，姓名、电话、证件号等已隐去。' })
} as const satisfies Record<string, NoticeEntry>
