import { Redis } from 'ioredis'
import { dayOf } from '@minsheng/domain/calendar/day.ts'
import { connectDatabase, type Database } from '@minsheng/db/client.ts'
import type { Config } from './config.ts'
import type { Actor, Context, Services } from './context.ts'
import { guardServiceAccount, guardSms, guardWechat } from './gateways/reach.ts'
import { createAliyunSms } from './gateways/sms/aliyun.ts'
import { createSmsGateway } from './gateways/sms/failover.ts'
import type { SmsGateway } from './gateways/sms/port.ts'
import { createTencentSms } from './gateways/sms/tencent.ts'
import { createLocalStorage } from './gateways/storage/local.ts'
import { createS3Storage } from './gateways/storage/s3.ts'
import { createWechatGateway } from './gateways/wechat/client.ts'
import { createServiceAccount } from './gateways/wechat/service-account.ts'
import type { LiveBus } from './live/port.ts'
import { createPostgresLiveBus } from './live/postgres.ts'
import { createPresence, type Presence } from './live/presence.ts'
import { createRedisLiveBus } from './live/redis.ts'
import { createWake } from './outbox/wake.ts'
import { keepLexicon } from './lexicon.ts'
import { keepRuleBook } from './rule-book.ts'
import { createAttempts } from './security/attempts.ts'
import type { Claims } from './security/claims.ts'
import { createFieldCipher, type FieldCipher } from './security/field-cipher.ts'
import { keepMiniCodes } from './mini-codes.ts'
import { keepSmsLinks } from './sms-links.ts'
import { createTokenStore } from './wechat-token-store.ts'
import { createWords } from './words.ts'

export type Composition = { services: Services, live: LiveBus, presence: Presence, redis: Redis | null, close: () => Promise<void> }

const connectRedis = (url: string | null): Redis | null => {
  if (url === null) return null
  const redis = new Redis(url, { maxRetriesPerRequest: null })
  // ioredis reconnects by itself; without a listener each failure would be printed with the address.
  redis.on('error', () => {})
  return redis
}

// Enough for the counters and desks of a county, which wait for nobody's thumb.
const STAFF_POOL = 3

// The vault finds people by a key of its own: the same citizen has another index there than everywhere else.
const vaultLookup = (lookupKey: string) => `vault ${lookupKey}`

const composeSms = ({ sms: { aliyun, tencent }, reach }: Config): SmsGateway | null => {
  const routes = [
    ...(aliyun ? [{ client: guardSms(createAliyunSms(aliyun), aliyun.endpoint, reach), weight: aliyun.weight }] : []),
    ...(tencent ? [{ client: guardSms(createTencentSms(tencent), tencent.endpoint, reach), weight: tencent.weight }] : [])
  ]
  return routes.length === 0 ? null : createSmsGateway({ routes, now: () => Date.now(), random: Math.random })
}

const releases = { formal: 'release', trial: 'trial', developer: 'develop' } as const

const reachWechat = ({ wechat, production, reach }: Config, db: Database, cipher: FieldCipher): Pick<Services, 'wechat' | 'serviceAccount'> => {
  const { baseUrl, appId, secret, serviceAccount, messageState } = wechat
  const way = { baseUrl, production, now: () => Date.now() }
  return {
    wechat: guardWechat(createWechatGateway({ ...way, appId, secret, release: releases[messageState], tokens: createTokenStore(db, cipher, appId) }), baseUrl, reach),
    serviceAccount: serviceAccount && guardServiceAccount(createServiceAccount({
      ...way, appId: serviceAccount.appId, secret: serviceAccount.secret, miniProgramId: appId, tokens: createTokenStore(db, cipher, serviceAccount.appId)
    }), baseUrl, reach)
  }
}

/** The only place that constructs things; API and workers both start here. */
export const compose = (config: Config): Composition => {
  const db = connectDatabase(config.databaseUrl, config.poolSize, config.databaseWaitMs)
  const staffDb = connectDatabase(config.databaseUrl, STAFF_POOL, config.databaseWaitMs)
  const redis = connectRedis(config.redisUrl)
  const live = redis ? createRedisLiveBus(redis) : createPostgresLiveBus(config.databaseUrl, db.pool)
  const presence = createPresence(live)
  const words = createWords()
  const cipher = createFieldCipher(config.fieldKeys, config.lookupKey, config.oldLookupKeys)
  const reached = reachWechat(config, db, cipher)
  const storage = config.s3 ? createS3Storage(config.s3) : createLocalStorage(config.fileDir)
  const now = () => Date.now()
  const services: Services = {
    config, db, staffDb, cipher,
    vault: createFieldCipher(config.vaultKeys, vaultLookup(config.lookupKey), config.oldLookupKeys.map(vaultLookup)),
    storage,
    ...reached,
    sms: composeSms(config),
    smsLinks: keepSmsLinks(reached.wechat, now),
    miniCodes: keepMiniCodes({ wechat: reached.wechat, storage, appId: config.wechat.appId, release: releases[config.wechat.messageState], now }),
    words,
    lexicon: keepLexicon(db, words, now),
    attempts: createAttempts(redis, db.pool),
    ruleBook: keepRuleBook(staffDb, now),
    wakeRelay: createWake(db.pool)
  }
  const close = async () => {
    presence.close()
    await live.close()
    redis?.disconnect()
    await db.close()
    await staffDb.close()
  }
  return { services, live, presence, redis, close }
}

type Caller = { actor: Actor, address: string, sign: (claims: Claims) => string }

/** What one request or job may touch: the services, with the moment, the caller and the rules in force. `ruleBook.fresh` comes before. */
export const contextAt = (services: Services, now: Date, { actor, address, sign }: Caller): Context => {
  const { calendar, rules, matters, noticeWording } = services.ruleBook.current()
  return { ...services, db: actor.kind === 'staff' ? services.staffDb : services.db, now, today: dayOf(now.getTime()), calendar, rules, matters, noticeWording, actor, address, sign }
}

const cannotSign = () => { throw new Error('a job signs no tokens') }

/** The context of a job or a command of the operator: nobody's request, the system's own doing. */
export const systemContext = (services: Services, now: Date): Context =>
  contextAt(services, now, { actor: { kind: 'system' }, address: 'system', sign: cannotSign })
