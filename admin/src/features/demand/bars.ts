/** How long a bar is beside the longest, in hundredths; what is there at all is never invisible. */
export const barWidth = (count: number, most: number): number => count <= 0 || most <= 0 ? 0 : Math.max(2, Math.round(count / most * 100))
