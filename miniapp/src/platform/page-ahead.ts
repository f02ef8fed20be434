/** A mini program has all its pages on the phone. */
export const fetchUnsentPages = (): void => undefined
