import { NOT_YET_RETYPED } from '@minsheng/domain/case/citizen-words.ts'
import type { IdentityLevel } from '@minsheng/domain/case/case.ts'
import type { FieldCipher } from '../../security/field-cipher.ts'
import type { Secret } from '../vault/index.ts'
import { sealContact } from '../../contact.ts'
import { plainPhone } from './plain-phone.ts'

/** What lies open in the case, depending on how far the citizen wants to be known. */
export type FiledRow = {
  citizenId: string | null, title: string, statement: string, townshipCode: string | null, contactCipher: string | null, phoneIndex: string | null
}

/**
 * 匿名 keeps a hash of the phone and nothing else of the person; 保密 keeps nothing here at all, not even their words; the
 * others keep the contact encrypted and an index to find it by.
 */
export const filedRow = (cipher: FieldCipher, identity: IdentityLevel, secret: Secret): FiledRow => {
  const { citizenId, name, phone, title, statement, townshipCode } = secret
  const indexFor = (purpose: string) => phone ? cipher.index(purpose, plainPhone(phone)) : null
  switch (identity) {
    case 'confidential':
      return { citizenId: null, title: NOT_YET_RETYPED, statement: NOT_YET_RETYPED, townshipCode: null, contactCipher: null, phoneIndex: null }
    case 'anonymous':
      return { citizenId: null, title, statement, townshipCode, contactCipher: null, phoneIndex: indexFor('anonymous-phone') }
    case 'named': case 'named-private':
      return { citizenId, title, statement, townshipCode, contactCipher: sealContact(cipher, { name: name ?? undefined, phone: phone ?? undefined }), phoneIndex: indexFor('phone') }
    default:
      return identity satisfies never
  }
}
