const mix = (hash: number, by: number): number => Math.imul(hash ^ (hash >>> by), 0x85ebca6b)

/** Sixteen hex digits that are the same for the same text. Not for secrets: it names things, it hides nothing. */
export const shortHash = (text: string): string => {
  let [one, two] = [0x9e3779b9, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x9e3779b1)
    two = Math.imul(two ^ unit, 0x5f356495)
  }
  return [mix(one, 16) ^ mix(two, 13), mix(two, 16) ^ mix(one, 13)].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
