const tokens = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g

/** Reads JSON keeping whole numbers of 16 digits and more as text: WeChat's msgid exceeds 2^53. */
export const parseJson = (text: string): unknown =>
  JSON.parse(text.replace(tokens, (token) => (token.startsWith('"') ? token : `"${token}"`)))

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
