import { randomInt, randomUUID } from 'node:crypto'
import type { Output } from '@minsheng/contract/index.ts'
import { isRight, questionOf } from '@minsheng/domain/slots/challenge.ts'
import type { CitizenContext } from '../../context.ts'
import { Refused } from '../../refused.ts'

type Token = { sum: number, until: number, nonce: string, citizenId: string }
type Answered = { token: string, answer: string } | null

const LASTS_MS = 5 * 60_000

/** A question of plain words, for the eye or the ear, and a sealed token that holds the answer. Good once, for five minutes, for whoever asked. */
export const askChallenge = async ({ cipher, now, actor }: CitizenContext): Promise<Output<'GET /bookings/challenge'>> => {
  const [a, b] = [randomInt(1, 10), randomInt(1, 10)]
  const token: Token = { sum: a + b, until: now.getTime() + LASTS_MS, nonce: randomUUID(), citizenId: actor.id }
  return { token: cipher.encrypt(JSON.stringify(token)), question: questionOf(a, b) }
}

const openToken = ({ cipher }: CitizenContext, token: string): Token | null => {
  try {
    return JSON.parse(cipher.decrypt(token)) as Token
  } catch {
    return null
  }
}

const assertRight = async (ctx: CitizenContext, { token, answer }: NonNullable<Answered>): Promise<void> => {
  const asked = openToken(ctx, token)
  if (!asked || asked.citizenId !== ctx.actor.id || asked.until <= ctx.now.getTime()) throw new Refused('challenge-wrong')
  // Used up by an answer, right or wrong: nobody tries one question through.
  await ctx.attempts.take('answer-challenge', asked.nonce)
  if (!isRight(asked.sum, answer)) throw new Refused('challenge-wrong')
}

/** Lets through whoever holds and releases at a person's pace. Whoever is faster answers a question first, and starts anew. */
export const assertCalm = async (ctx: CitizenContext, answered: Answered): Promise<void> => {
  if (answered !== null) {
    await assertRight(ctx, answered)
    await ctx.attempts.forgive('hold-slot', ctx.actor.id)
    return
  }
  await ctx.attempts.take('hold-slot', ctx.actor.id)
  await ctx.attempts.take('hold-slot-by-address', ctx.address)
}
