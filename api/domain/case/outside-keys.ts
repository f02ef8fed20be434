/** Where an item was found: the name of the site, its link, its number there. */
export type OutsidePlace = { readonly source: string, readonly link: string | null, readonly outsideId: string | null }

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

// The same post is reached with and without www or m, over http or https, from a share button or from the list.
const plainLink = (link: string): string => {
  const [address = ''] = squeezed(link).replace(/^[a-z]+:\/\//, '').split('#')
  const [path = '', query = ''] = address.split('?')
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_\w+|from|share\w*|spm|timestamp|isappinstalled)=/.test(part)).sort()
  return `${path.replace(/^(?:www|m|wap)\./, '').replace(/\/+$/, '')}${kept.length > 0 ? `?${kept.join('&')}` : ''}`
}

/** The names by which an outside item is recognised, sorted: two items with one name in common are one item. Empty when it has neither link nor number. */
export const outsideKeys = ({ source, link, outsideId }: OutsidePlace): string[] => [
  ...(outsideId?.trim() ? [`id:${squeezed(source)}:${squeezed(outsideId)}`] : []),
  ...(link?.trim() ? [`link:${plainLink(link)}`] : [])
].sort()
