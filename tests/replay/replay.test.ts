import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareGround, type Ground } from '../faults/under-fire.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const realFile = join(root, '../shared/data/messages.jsonl')
const SLICE = 40
const PATIENCE_MS = 180_000

const invented = [
  { title: '高龄津贴两个月没有到账', body: '家里老人八十一岁，津贴有两个月没有到账。', reply: '经核实，系银行卡失效，已通知村里协助换卡，本月一并补发。' },
  { title: '同样的标题', body: '第一封。', reply: '您好，来信收悉。经核实，第一封所说的情况已经处理到位。' },
  { title: '同样的标题', body: '第二封，不是第一封的重复。', reply: null },
  { title: '很长的来信', body: '事情要从头说起。'.repeat(700), reply: `经核实，答复如下。${'有关规定和办理情况说明如下。'.repeat(400)}` },
  { title: '留了身份信息', body: '我叫张桂英，身份证号43092319510203451X，电话13800138000，家住东坪镇迎春社区3组12号。', reply: '张桂英您好：您的身份证43092319510203451X已核对，请接听 13800138000，具体请咨询0737-7222345。' },
  { title: '表情😀和生僻字𠮷', body: `${'字'.repeat(1_999)}😀后面还有。`, reply: '您好，已经收到并核实，情况属实，正在办理。' }
]
const lines = invented.map((each, i) => JSON.stringify({ id: `r${i}`, user: i < 3 ? '同一个人' : `人${i}`, postedAt: '2026-11-20 09:00:00', ...each }))

let ground: Ground
beforeAll(async () => { ground = await prepareGround('replay', null) }, 120_000)
afterAll(async () => {
  await ground.stop()
  rmSync(ground.dataDir, { recursive: true, force: true })
})

const play = async (messages: readonly string[], ...more: readonly string[]): Promise<{ code: number | null, said: string }> => {
  const file = join(ground.dataDir, 'replay.jsonl')
  writeFileSync(file, messages.join('\n'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/replay/main.ts', file, '--base', ground.stack.url, '--quiet', '2', ...more], {
    cwd: root, env: { ...process.env, MINSHENG_DATA: ground.dataDir }, stdio: ['ignore', 'pipe', 'pipe']
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said: said.join('') }
}

const ask = async (statement: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: ground.stack.databaseUrl })
  await client.connect()
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

describe('playing messages in', { timeout: PATIENCE_MS }, () => {
  it('files each once, carries those with a reply to publication, and finds nothing wrong', async () => {
    const { code, said } = await play(lines)
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' })
    expect(said).toContain('5 件 answered／published')
    expect(said).toContain('1 件 submitted／none')
    expect(said).toContain('微信消息：应到 15，实到 15')
  })

  it('a second time changes nothing: the same receipts, no case and no message more', async () => {
    const { code, said } = await play(lines)
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' })
    expect(said).toContain('微信消息：应到 15，实到 15')
    expect(await ask('SELECT count(*)::int AS cases, count(DISTINCT citizen_id)::int AS people FROM cases')).toEqual([{ cases: 6, people: 4 }])
  })

  it('only as far as asked leaves the rest for staff', async () => {
    const { code, said } = await play([JSON.stringify({ id: 'half', user: '另一个人', title: '只受理', body: '先受理。', postedAt: '', reply: '以后再说，先受理登记。' })], '--until', 'accepted')
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' })
    expect(said).toContain('1 件 accepted／none')
  })

  it('notices words that were changed, a case that was doubled and a public text that names somebody', async () => {
    await ask("UPDATE cases SET statement = statement || '，后来被人加了一句' WHERE title = '高龄津贴两个月没有到账'")
    await ask("INSERT INTO cases SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'case_no', 'MZ2026999999'))).* FROM cases c WHERE title = '很长的来信'")
    await ask("UPDATE publication SET reply = reply || '13800138000' WHERE title LIKE '留了身份信息%'")
    const { code, said } = await play(lines)
    expect(code).toBe(1)
    for (const fault of ['内容不一样', '同一内容有 2 件，文件里只有 1 条', '公开答复里还有手机号']) expect(said).toContain(fault)
  })

  it('says which messages were refused and does not call that a success', async () => {
    const { code, said } = await play([JSON.stringify({ id: 'empty', user: '空', title: '没有内容', body: '', postedAt: '' })], '--until', 'submitted')
    expect(code).toBe(2)
    expect(said).toContain('1 条 bad-input')
  })
})

describe.skipIf(!existsSync(realFile))('real messages', { timeout: PATIENCE_MS }, () => {
  it(`of which ${SLICE} are taken from all over the file are filed, answered and published without a fault`, async () => {
    const all = readFileSync(realFile, 'utf8').split('\n').filter(Boolean)
    const { code, said } = await play(all.filter((_each, i) => i % Math.floor(all.length / SLICE) === 0).slice(0, SLICE))
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' })
  })
})
