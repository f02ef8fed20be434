// `npm run keys -- rotate`: after a new key was added to FIELD_KEYS, VAULT_KEYS or LOOKUP_KEY, puts everything under it. Runs beside the system.
import { compose } from '@minsheng/api/composition.ts'
import { readConfig } from '@minsheng/api/config.ts'
import { rotateAll } from '@minsheng/api/keys/rotate-all.ts'

const say = (text: string): void => { process.stdout.write(`${text}\n`) }

const rotate = async (): Promise<void> => {
  const composition = compose(readConfig(process.env))
  const { cipher, vault } = composition.services
  try {
    say(`轮换到：字段密钥第 ${cipher.version} 版，保密库密钥第 ${vault.version} 版`)
    const { bound } = await rotateAll(composition.services, new Date(), ({ table, column, changed, left }) =>
      say(`${table}.${column}：换了 ${changed} 行${left > 0 ? `，还有 ${left} 行正被使用，请再运行一次` : ''}`))
    if (bound > 0) say(`另有 ${bound} 件的自设查询码或匿名电话只能用原来的 LOOKUP_KEY 找到：请把旧值留在 OLD_LOOKUP_KEYS 里。`)
    say('全部换完以后，旧的字段密钥和保密库密钥可以从配置里去掉。')
  } finally {
    await composition.close()
  }
}

const [command] = process.argv.slice(2)
if (command === 'rotate') await rotate()
else say('用法 npm run keys -- rotate')
