const FULL_WIDTH = /[！-～　]/g
const SHIFT = 0xfee0

const half = (char: string): string => (char === '　' ? ' ' : String.fromCharCode(char.charCodeAt(0) - SHIFT))

/** The text with full-width letters, digits and signs made half-width. Same length: offsets stay valid. */
export const flatText = (text: string): string => text.replace(FULL_WIDTH, half)
