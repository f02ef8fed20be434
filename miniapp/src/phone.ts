const SHORTEST = 5

/** What is wrong with a telephone number, in words; undefined when it can be dialled or was left out. `pattern` is what the server takes. */
export const phoneProblem = (phone: string, pattern: string): string | undefined => {
  if (phone === '') return undefined
  const digits = phone.replace(/\D/g, '')
  // Made long enough, so that a number too short is not called one with letters in it.
  if (!new RegExp(pattern).test(phone.padEnd(SHORTEST, '0'))) return '电话号码只能有数字，请检查一下。'
  if (/^1[3-9]/.test(digits) && digits.length !== 11) return `手机号是 11 位，您写了 ${digits.length} 位，请检查一下。`
  return digits.length < SHORTEST ? '电话号码太短了，请写全；座机要带区号。' : undefined
}
