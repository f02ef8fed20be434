import { readStored, writeStored } from './platform/storage.ts'

const KEY = 'privacy-version'

/** The version of the privacy notice this person has read and agreed to on this phone. */
export const agreedPrivacyVersion = () => readStored<string>(KEY)
export const agreeToPrivacy = (version: string) => writeStored(KEY, version)
