const ADDRESS = /\/api\/contents\/files\/([0-9a-f-]{36})/

/** Where the public finds a picture of an article, once that is published. */
export const fileAddress = (fileId: string): string => `/api/contents/files/${fileId}`

export const fileIdIn = (address: string): string | null => ADDRESS.exec(address)?.[1] ?? null

/** The pictures of an article that is not public yet are not at their address: they are marked, to be fetched with the person's token. */
export const markPictures = (html: string): string =>
  html.replace(/\ssrc="\/api\/contents\/files\/([0-9a-f-]{36})"/g, ' data-file="$1"')

/** The text as it is kept: the editor holds the address of a picture back from the browser. */
export const withAddresses = (html: string): string => html.replace(/(<img\b[^>]*?)\sdata-src="/g, '$1 src="')
