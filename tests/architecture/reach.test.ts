import { describe, expect, it } from 'vitest'
import { read, trackedFiles } from '../support/sources.ts'

const makers = { createAliyunSms: 'guardSms', createTencentSms: 'guardSms', createWechatGateway: 'guardWechat', createServiceAccount: 'guardServiceAccount' }
const homes = ['api/src/gateways/sms/aliyun.ts', 'api/src/gateways/sms/tencent.ts', 'api/src/gateways/wechat/client.ts', 'api/src/gateways/wechat/service-account.ts']
const proofs = ['tests/architecture/reach.test.ts', 'tests/integration/reach.test.ts']
const code = trackedFiles().filter((path) => /\.(?:[cm]?[jt]sx?|ya?ml|sh|env)$/.test(path) && !proofs.includes(path) && !path.startsWith('prisma/generated'))
const saying = (pattern: RegExp, among = code) => among.filter((path) => pattern.test(read(path)))

describe('nothing reaches a person past the guard', () => {
  it('the real gateways are made in one place, and by contract tests on this machine', () => {
    for (const maker of Object.keys(makers)) {
      const users = saying(new RegExp(`\\b${maker}\\b`)).filter((path) => !homes.includes(path) && !path.startsWith('tests/contract/'))
      expect(users, maker).toEqual(['api/src/composition.ts'])
    }
  })

  it('and there nowhere but inside the guard', () => {
    const composition = read('api/src/composition.ts')
    for (const [maker, guard] of Object.entries(makers)) {
      const calls = composition.match(new RegExp(`\\b${maker}\\(`, 'g')) ?? []
      expect(calls.length, maker).toBeGreaterThan(0)
      expect(composition.match(new RegExp(`\\b${guard}\\(${maker}\\(`, 'g')) ?? [], maker).toHaveLength(calls.length)
    }
  })

  it('the SDKs of the providers are known to their own gateway only', () => {
    expect(saying(/['"](?:@alicloud\/|@darabonba\/|tencentcloud-sdk)/, code.filter((path) => path.endsWith('.ts')))).toEqual(['api/src/gateways/sms/aliyun.ts', 'api/src/gateways/sms/tencent.ts'])
  })

  it('contract tests give them addresses of this machine', () => {
    const tests = trackedFiles().filter((path) => path.startsWith('tests/contract/'))
    expect(saying(/aliyuncs\.com|tencentcloudapi\.com|weixin\.qq\.com/, tests)).toEqual([])
  })

  it('no test, drill, demonstration or script lets everybody be reached', () => {
    expect(saying(/REACH['"]?\s*[:=]\s*['"`]?everybody/)).toEqual([])
    expect(saying(/everybody:\s*true/)).toEqual([])
    expect(read('deploy/compose.yaml')).toContain('REACH: ${REACH:?')
  })
})
