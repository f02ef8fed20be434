import { openidFor } from './messages.ts'
import { Refusal } from './api.ts'

/** A subscribe message as WeChat handed it over. */
export type Delivered = { templateId: string, caseNo: string }

/** What people do with their WeChat, played through the stand-in's control interface. */
export type Phones = {
  /** Makes sure the person has an account. */
  join: (user: string) => Promise<string>
  loginCode: (openid: string) => Promise<string>
  allow: (openid: string, templateIds: readonly string[]) => Promise<void>
  messages: (templateId: string) => Promise<Delivered[]>
}

type Listed = { messages: { templateId: string, request: { data?: Record<string, { value?: string }> } }[] }

const send = async <T>(url: string, body?: object): Promise<T> => {
  const response = await fetch(url, body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {})
  if (!response.ok) throw new Refusal(response.status, `sandbox-${response.status}`, `微信沙箱没有答应：${(await response.text()).slice(0, 200)}`)
  return await response.json() as T
}

/** The phones behind a stand-in at this address. */
export const phonesAt = (address: string): Phones => {
  const ctl = `${address.replace(/\/+$/, '')}/__ctl`
  return {
    join: async (user) => {
      const openid = openidFor(user)
      await send(`${ctl}/accounts`, { nickname: `回放 ${user}`.slice(0, 20), openid })
      return openid
    },
    loginCode: async (openid) => (await send<{ code: string }>(`${ctl}/login-code`, { openid })).code,
    allow: async (openid, templateIds) => { await send(`${ctl}/subscribe`, { openid, tmplIds: templateIds }) },
    messages: async (templateId) => {
      const { messages } = await send<Listed>(`${ctl}/messages?templateId=${encodeURIComponent(templateId)}`)
      return messages.map(({ request }) => ({ templateId, caseNo: request.data?.['character_string1']?.value ?? '' }))
    }
  }
}
