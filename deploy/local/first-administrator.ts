import { randomUUID } from 'node:crypto'
import { hashPassword } from '@minsheng/api/security/password.ts'
import type { Database } from '@minsheng/db/client.ts'
import { PlainProblem } from './plain-problem.ts'
import type { Terminal } from './terminal.ts'

const SHORTEST = 10

type Rule = { question: string, hidden?: boolean, fits: (answer: string) => boolean, otherwise: string }

const account: Rule = { question: '账号（小写字母开头，3 到 40 位字母、数字、点或横线）：', fits: (answer) => /^[a-z][a-z0-9.-]{2,39}$/.test(answer), otherwise: '账号要用小写字母开头，只用小写字母、数字、点和横线。' }
const fullName: Rule = { question: '姓名：', fits: (answer) => answer.length > 0 && answer.length <= 20, otherwise: '请填姓名，最多 20 个字。' }
const password: Rule = { question: `密码（至少 ${SHORTEST} 位）：`, hidden: true, fits: (answer) => answer.length >= SHORTEST && answer.length <= 128, otherwise: `密码至少要 ${SHORTEST} 位。` }

// A person may try again; lines from a pipe are what they are.
const answerFor = async (terminal: Terminal, { question, hidden, fits, otherwise }: Rule): Promise<string> => {
  const answer = await terminal.ask(question, hidden)
  if (fits(answer)) return answer
  if (!terminal.isInteractive) throw new PlainProblem(otherwise)
  process.stdout.write(`${otherwise}\n`)
  return answerFor(terminal, { question, fits, otherwise, ...(hidden ? { hidden } : {}) })
}

/** Asks for the first administrator and creates them. The authenticator is bound at the first login. Returns the account. */
export const createFirstAdministrator = async ({ prisma }: Database, terminal: Terminal): Promise<string> => {
  process.stdout.write('\n现在建第一个管理员，其他人由管理员在“组织与权限”里添加。\n')
  const login = await answerFor(terminal, account)
  const name = await answerFor(terminal, fullName)
  const secret = await answerFor(terminal, password)
  if (terminal.isInteractive && await terminal.ask('再输一遍密码：', true) !== secret) throw new PlainProblem('两次输入的密码不一样，请重新运行。')
  await prisma.staff.create({
    data: { id: randomUUID(), login, name, unitId: 'office', roles: ['administrator'], passwordHash: await hashPassword(secret), createdAt: new Date() }
  })
  return login
}
