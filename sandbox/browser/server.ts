export type Account = { openid: string, nickname: string }
export type Template = { templateId: string, title: string, type: 2 | 3, labels: string[] }
export type Choice = 'accept' | 'reject'

const answer = async <T>(request: Promise<Response>): Promise<T> => {
  const response = await request
  if (!response.ok) throw new Error(`http ${response.status}`)
  return await response.json() as T
}

/** The sandbox behind this page, at the path the script itself came from. */
export const createServer = (base: string) => {
  const get = <T>(path: string) => answer<T>(fetch(`${base}/phone/${path}`))
  const post = <T>(path: string, body: object) =>
    answer<T>(fetch(`${base}/phone/${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
  return {
    accounts: (keep: string | null) => get<Account[]>(`accounts?keep=${encodeURIComponent(keep ?? '')}`),
    createAccount: (nickname: string) => post<Account>('accounts', { nickname }),
    loginCode: (openid: string) => post<{ code: string }>('login-code', { openid }),
    templates: (ids: readonly string[]) => get<Template[]>(`templates?ids=${encodeURIComponent(ids.join(','))}`),
    setting: (openid: string) => get<{ mainSwitch: boolean, phone: string }>(`setting?openid=${encodeURIComponent(openid)}`),
    phoneCode: (openid: string) => post<{ code: string }>('phone-code', { openid }),
    subscribe: (openid: string, choices: Record<string, Choice>) => post<Record<string, Choice>>('subscribe', { openid, choices }),
  }
}
export type Server = ReturnType<typeof createServer>
