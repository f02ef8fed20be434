/** How many dots wide a signature is kept, and how much wider than high. */
export const WIDTH = 600
export const RATIO = 2.5

export type SignPadProps = { id: string, value: string, onChange: (png: string) => void }
