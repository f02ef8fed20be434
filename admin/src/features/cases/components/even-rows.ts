/** Into how many columns so many cards fall without one left alone on the last row, at most `most` side by side. */
export const evenColumns = (cards: number, most: number): number => cards === 0 ? 1 : Math.ceil(cards / Math.ceil(cards / most))
