/** The browser saves what the server sends as a file; the page stays. */
export const openFile = async (url: string, name: string): Promise<boolean> => {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  return true
}
