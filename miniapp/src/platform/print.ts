/** A mini program cannot print; the page says how to get it on paper. */
export const canPrint = false
export const printPage = (): void => undefined
