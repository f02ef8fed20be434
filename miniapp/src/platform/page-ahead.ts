/** A mini program has all its pages on the phone. */
export const fetchUnsentPage = (): void => undefined
