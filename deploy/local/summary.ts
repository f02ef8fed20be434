import { demoAccountLines, demoPassword } from './demo/people.ts'

type Summary = { url: string, dataDir: string, ownServer: boolean, postgresDir: string, redis: boolean, contents: 'demo' | 'own', administrator: string | null, seconds: number }

const isWide = (character: string): boolean => /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(character)
const widthOf = (text: string): number => [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0)
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - widthOf(text)))

const pair = (label: string, value: string): string => `  ${padded(label, 22)}${value}`

const accounts = (url: string): string[] => [
  '', `演示账号（密码都是 ${demoPassword}）`,
  ...demoAccountLines().map(({ role, logins, totp }) => pair(`${role}${totp ? ' *' : ''}`, logins)),
  `  * 登录还要动态口令：打开 ${url}/sandbox/ ，在“动态口令”里看这个账号的六位数`,
  '  试着走一遍：手机上提交（乡镇选东坪镇或梅城镇）→ shoujie 受理 → 经办人办理并拟复 → 股长审核 → shenhe-yi 准备公开稿 → shenhe-er 公开'
]

const ownAccounts = (administrator: string | null): string[] =>
  ['', administrator ? `第一个管理员 ${administrator}：第一次登录时按提示用手机上的身份验证器绑定动态口令。` : '没有演示数据：用您自己建的账号登录。']

/** What a person needs to know after the start: where, as whom, how to stop, where the data lies. */
export const summaryOf = ({ url, dataDir, ownServer, postgresDir, redis, contents, administrator, seconds }: Summary): string => [
  '', `民声已经启动（用了 ${seconds.toFixed(1)} 秒） Minsheng is running`, '',
  pair('群众端 citizens', `${url}/`),
  pair('工作人员端 staff', `${url}/admin/`),
  pair('接口文档 API docs', `${url}/docs`),
  pair('沙箱手机 phone', `${url}/sandbox/`),
  ...(contents === 'demo' ? accounts(url) : ownAccounts(administrator)),
  '',
  pair('停止 stop', '按 Ctrl-C'),
  pair('数据在 data', [dataDir, ownServer ? '数据库是 DATABASE_URL 指的服务器' : postgresDir.startsWith(dataDir) ? '' : `数据库在 ${postgresDir}`, redis ? '队列在 Redis' : ''].filter(Boolean).join('，')),
  pair('日志在 logs', `${dataDir}/logs`),
  pair('从头开始 reset', 'npm start -- --reset'), ''
].join('\n')
