const RUNS = '01234567890 09876543210'

/**
 * Whether six digits somebody chose to open their case with are among the first anybody would try: one digit, a run up or
 * down, one or two or three digits over and over. Anything but six digits is not judged.
 */
export const isGuessable = (code: string): boolean =>
  /^\d{6}$/.test(code) && (RUNS.includes(code) || /^(\d{1,3})\1+$/.test(code) || /^(\d)\1\1(\d)\2\2$/.test(code))
