// Before the first start and after every update: brings the database to this version. Repeatable; run it once, not per copy.
import { connectDatabase } from '@minsheng/db/client.ts'
import { migrate } from '@minsheng/db/migrate.ts'
import { seedFirstData } from '@minsheng/db/seed/first-data.ts'

const url = process.env['DATABASE_URL']
if (!url) throw new Error('请先设置 DATABASE_URL')

const applied = await migrate(url)
const db = connectDatabase(url, 2)
await seedFirstData(db.prisma)
await db.close()
process.stdout.write(`数据库已是最新${applied.length > 0 ? `，这次应用了 ${applied.join('、')}` : ''}。\n`)
