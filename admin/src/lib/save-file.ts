/** Hands a file to the browser to keep. */
export const saveFile = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click; only then may it go.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
