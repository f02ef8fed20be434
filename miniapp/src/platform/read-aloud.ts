/** A mini program has no voice of its own; WeChat's own reader reads the page. */
export const canReadAloud = false
export const readAloud = (words: string, onEnd: () => void): void => void [words, onEnd]
export const stopReading = (): void => undefined
