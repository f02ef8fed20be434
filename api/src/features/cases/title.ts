const LENGTH = 30

/** The title given, or the first sentence of the statement, cut at 30 characters. */
export const titleOf = (given: string | undefined, statement: string): string => {
  const title = given?.trim()
  if (title) return title
  const [first = ''] = statement.trim().split(/[。！？!?\n\r]/).map((part) => part.trim()).filter(Boolean)
  const text = [...(first || statement.trim())]
  return text.length > LENGTH ? `${text.slice(0, LENGTH).join('')}…` : text.join('')
}
