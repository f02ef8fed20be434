// The first administrator of a production database, asked for in the terminal. Everybody else is added in the panel.
import { connectDatabase } from '@minsheng/db/client.ts'
import { createFirstAdministrator } from './local/first-administrator.ts'
import { openTerminal } from './local/terminal.ts'

const url = process.env['DATABASE_URL']
if (!url) throw new Error('请先设置 DATABASE_URL')

const db = connectDatabase(url, 2)
const terminal = openTerminal()
try {
  if (await db.prisma.staff.count({ where: { active: true, roles: { has: 'administrator' } } }) > 0) throw new Error('已经有管理员了，请由管理员在“组织与权限”里添加其他人。')
  const login = await createFirstAdministrator(db, terminal)
  process.stdout.write(`管理员 ${login} 已建好，第一次登录时按提示绑定动态口令。\n`)
} finally {
  terminal.close()
  await db.close()
}
