import { BlockList, isIP } from 'node:net'
import type { SmsClient } from './sms/port.ts'
import type { SendResult, ServiceAccountGateway, WechatGateway } from './wechat/port.ts'

/** Whom messages may leave for: everybody in production, or those listed, phones and openids alike. */
export type Reach = { everybody: boolean, only: readonly string[] }

/** The code of what the guard kept here. WeChat's codes are numbers: this one is ours and none of theirs. */
export const KEPT_HERE = { sms: 'reach-not-listed', wechat: -90_001 } as const

const ownMachine = new BlockList()
ownMachine.addSubnet('127.0.0.0', 8, 'ipv4')
ownMachine.addAddress('::1', 'ipv6')

/** Whether an address is this machine by its very digits: a name could be made to point elsewhere. */
export const isLoopback = (address: string): boolean => {
  const host = new URL(address).hostname.replace(/^\[|\]$/g, '')
  const version = isIP(host)
  return version !== 0 && ownMachine.check(host, version === 4 ? 'ipv4' : 'ipv6')
}

const guardFor = ({ everybody, only }: Reach, address: string) => {
  const free = everybody || isLoopback(address)
  const listed = new Set(only)
  return (recipient: string) => free || listed.has(recipient)
}

/** An SMS provider that sends to nobody but whom `reach` admits. Without it no client may be used: tests/architecture/reach.test.ts. */
export const guardSms = (client: SmsClient, address: string, reach: Reach): SmsClient => {
  const admits = guardFor(reach, address)
  // Each call named, none spread: a new one does not compile until somebody decided whether it reaches a person.
  return {
    provider: client.provider,
    send: async (message) => admits(message.phone) ? client.send(message) : { kind: 'refused', provider: null, code: KEPT_HERE.sms, because: 'reach' },
    find: (of) => client.find(of),
    bill: (day) => client.bill(day)
  }
}

const kept: SendResult = { kind: 'refused', errcode: KEPT_HERE.wechat, final: true, noConsent: false, rid: null }

/** WeChat, for nobody but whom `reach` admits. */
export const guardWechat = (gateway: WechatGateway, address: string, reach: Reach): WechatGateway => {
  const admits = guardFor(reach, address)
  return {
    exchangeCode: (code) => gateway.exchangeCode(code),
    sendSubscribeMessage: async (message) => admits(message.openid) ? gateway.sendSubscribeMessage(message) : kept,
    // None of these puts anything before a person.
    phoneNumber: (code, openid) => gateway.phoneNumber(code, openid),
    checkText: (asked) => gateway.checkText(asked),
    checkMedia: (asked) => gateway.checkMedia(asked),
    urlLink: (target) => gateway.urlLink(target),
    scheme: (target) => gateway.scheme(target),
    qrCode: (asked) => gateway.qrCode(asked),
    listTemplates: () => gateway.listTemplates()
  }
}

/** The service account, for nobody but whom `reach` admits; its openids are listed like the mini program's. */
export const guardServiceAccount = (account: ServiceAccountGateway, address: string, reach: Reach): ServiceAccountGateway => {
  const admits = guardFor(reach, address)
  return {
    sendTemplateMessage: async (message) => admits(message.openid) ? account.sendTemplateMessage(message) : kept,
    follower: (openid) => account.follower(openid)
  }
}
