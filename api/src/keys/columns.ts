/** A column of texts under a key: `field` keys or the `vault`'s. `list`: each row holds several. `key`: the columns that name a row. */
export type SealedColumn = { table: string, key: readonly string[], column: string, under: 'field' | 'vault', list?: true }

/** A blind index and the sealed column it is made from. `value` takes out of the opened text what is indexed, or `null`. */
export type IndexedColumn = { table: string, key: string, column: string, sealed: string, under: 'field' | 'vault', purpose: string, value: (plain: string) => string | null }

const parsed = (plain: string) => JSON.parse(plain) as { phone?: string | null, citizenId?: string | null, idNumber?: string }

/** Every column of the database that is encrypted (a test holds this against the schema). */
export const sealedColumns: readonly SealedColumn[] = [
  { table: 'citizen', key: ['id'], column: 'openid_cipher', under: 'field' },
  { table: 'citizen', key: ['id'], column: 'phone_cipher', under: 'field' },
  { table: 'citizen', key: ['id'], column: 'union_cipher', under: 'field' },
  { table: 'wechat_token', key: ['app_id'], column: 'token_cipher', under: 'field' },
  { table: 'service_follower', key: ['openid_index'], column: 'openid_cipher', under: 'field' },
  { table: 'service_follower', key: ['openid_index'], column: 'union_cipher', under: 'field' },
  { table: 'cases', key: ['id'], column: 'contact_cipher', under: 'field' },
  { table: 'staff', key: ['id'], column: 'totp_cipher', under: 'field' },
  { table: 'mandate', key: ['id'], column: 'names_cipher', under: 'field' },
  { table: 'publication', key: ['id'], column: 'parties', under: 'field', list: true },
  { table: 'publication_version', key: ['id'], column: 'parties', under: 'field', list: true },
  { table: 'checklist', key: ['id'], column: 'body_cipher', under: 'field' },
  { table: 'precheck', key: ['id'], column: 'contact_cipher', under: 'field' },
  { table: 'kept_details', key: ['citizen_id'], column: 'body_cipher', under: 'field' },
  { table: 'filled_form', key: ['id'], column: 'body_cipher', under: 'field' },
  { table: 'booking', key: ['id'], column: 'contact_cipher', under: 'field' },
  { table: 'booking', key: ['id'], column: 'address_cipher', under: 'field' },
  { table: 'waiting_entry', key: ['id'], column: 'contact_cipher', under: 'field' },
  { table: 'booking_party', key: ['id'], column: 'person_cipher', under: 'field' },
  { table: 'vault_case', key: ['case_id'], column: 'sealed', under: 'vault' },
  { table: 'vault_word', key: ['case_id', 'seq'], column: 'sealed', under: 'vault' }
]

/** Every blind index that can be made anew. Those of anonymous phones and chosen codes have nothing to be made from: they stay under their old key. */
export const indexedColumns = (plainPhone: (phone: string) => string): readonly IndexedColumn[] => [
  { table: 'citizen', key: 'id', column: 'openid_index', sealed: 'openid_cipher', under: 'field', purpose: 'openid', value: (plain) => plain },
  { table: 'citizen', key: 'id', column: 'phone_index', sealed: 'phone_cipher', under: 'field', purpose: 'phone', value: plainPhone },
  { table: 'citizen', key: 'id', column: 'union_index', sealed: 'union_cipher', under: 'field', purpose: 'unionid', value: (plain) => plain },
  { table: 'service_follower', key: 'openid_index', column: 'union_index', sealed: 'union_cipher', under: 'field', purpose: 'unionid', value: (plain) => plain },
  { table: 'service_follower', key: 'openid_index', column: 'openid_index', sealed: 'openid_cipher', under: 'field', purpose: 'openid', value: (plain) => plain },
  { table: 'cases', key: 'id', column: 'phone_index', sealed: 'contact_cipher', under: 'field', purpose: 'phone', value: (plain) => { const { phone } = parsed(plain); return phone ? plainPhone(phone) : null } },
  { table: 'booking', key: 'id', column: 'phone_index', sealed: 'contact_cipher', under: 'field', purpose: 'phone', value: (plain) => { const { phone } = parsed(plain); return phone ? plainPhone(phone) : null } },
  { table: 'waiting_entry', key: 'id', column: 'phone_index', sealed: 'contact_cipher', under: 'field', purpose: 'phone', value: (plain) => { const { phone } = parsed(plain); return phone ? plainPhone(phone) : null } },
  { table: 'booking_party', key: 'id', column: 'person_index', sealed: 'person_cipher', under: 'field', purpose: 'id-number', value: (plain) => parsed(plain).idNumber ?? null },
  { table: 'vault_case', key: 'case_id', column: 'citizen_index', sealed: 'sealed', under: 'vault', purpose: 'citizen', value: (plain) => parsed(plain).citizenId ?? null }
]
