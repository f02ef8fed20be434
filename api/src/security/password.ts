import { randomInt } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

// Algorithm.Argon2id, whose enum cannot be imported with verbatim modules.
const ARGON2ID = 2

// OWASP's minimum for argon2id: 19 MiB, two passes.
const strength = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id in PHC form. */
export const hashPassword = (password: string): Promise<string> => hash(password, strength)

/** Whether a password fits a stored hash; false for a hash that cannot be read. */
export const passwordFits = (stored: string, password: string): Promise<boolean> => verify(stored, password).catch(() => false)

const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A first password to be read out: 14 characters, none that look alike. */
export const inventPassword = (): string => Array.from({ length: 14 }, () => letters[randomInt(letters.length)]).join('')
