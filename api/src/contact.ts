import { maskName, maskPhone } from '@minsheng/domain/masking/mask-text.ts'
import type { FieldCipher } from './security/field-cipher.ts'

/** How to reach the citizen; either part may be missing. */
export type Contact = { name: string | null, phone: string | null }

const nobody: Contact = { name: null, phone: null }

/** Encrypts what the citizen gave, or `null` when nothing was given. */
export const sealContact = (cipher: FieldCipher, { name, phone }: { name?: string | undefined, phone?: string | undefined }): string | null =>
  name || phone ? cipher.encrypt(JSON.stringify({ name: name ?? null, phone: phone ?? null })) : null

/** The whole contact, for those who may call and leave a trace of having looked. */
export const openContact = (cipher: FieldCipher, sealed: string | null): Contact =>
  sealed ? JSON.parse(cipher.decrypt(sealed)) as Contact : nobody

/** The contact as lists and pages show it. */
export const maskContact = ({ name, phone }: Contact): Contact =>
  ({ name: name && maskName(name), phone: phone && maskPhone(phone) })
