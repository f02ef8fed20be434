// A browser enlarges the page by itself.
export const textScale = (): number => 1
