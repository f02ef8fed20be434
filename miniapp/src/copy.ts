import type { ApiProblem } from './problem.ts'

// What each refusal means to the person holding the phone, and what to do next.
const words: Record<string, string> = {
  offline: '现在没有网络，连不上服务器。请检查网络，再点“重试”。',
  timeout: '网络太慢，没有等到回音。请换个信号好的地方，再点“重试”。',
  unavailable: '服务器正在维护，请过几分钟再试，或拨打咨询电话。',
  unexpected: '这一页没有打开。请返回再进一次；还不行，请拨打咨询电话。',
  'login-needed': '请先用微信登录，再看这里的内容。',
  'not-in-wechat': '请在微信里打开这个页面，再登录。',
  'login-refused': '您没有允许登录。要提交和查看自己的问题，需要用微信登录。',
  'login-unavailable': '没有连上微信，请稍后再点一次“微信登录”。',
  'not-paused': '上次的补正已经收到了。还有要说的，请写在“补充说明”里。',
  'bad-link': '这个地址里的编号没有写全，或者写错了。请回到首页，从“我的”里打开，或者凭编号查进度。',
  'file-not-shown': '文件取到了，可是手机没有打开它。可能是手机空间满了，请清理以后再点一次。',
  'photo-gone': '这张照片在手机里找不到了，请删除后重新选一张。'
}

/** Plain Chinese for a problem: our own words where we have them, else the server's. */
export const problemWords = (problem: ApiProblem): string =>
  words[problem.code] ?? (problem.message || (problem.status === 429 ? '点得太快了，请等一分钟再试。' : words['unavailable'] ?? ''))

/** The line to read out to a clerk on the phone: only for a fault of ours. */
export const problemNumber = (problem: ApiProblem): string | null =>
  problem.requestId && (problem.status >= 500 || problem.code === 'unexpected') ? `报修编号：${problem.requestId}` : null

export const notSubmitted = '没有提交成功，内容已保存在手机里，网络恢复后点“重新提交”。'
/** Nothing was heard; what was done lies on the phone and goes by itself. */
export const keptUnsent = (isOnline: boolean) => `${isOnline ? '没有等到回音' : '没有网络'}，还没有送到。已存在手机里，有网时会自动再送。`
export const notDone = '没有办成。请检查网络，再点一次。'
export const notSavedOnPhone = '手机存储空间满了，内容没有保存在手机里。请不要关闭这一页，清理空间后再继续。'
