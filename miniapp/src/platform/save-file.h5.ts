/** Lets the browser save what lies at an address under a name; the page stays. */
export const save = (url: string, name: string) => {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
