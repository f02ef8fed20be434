let board: HTMLElement | null = null
let timer: ReturnType<typeof setTimeout> | undefined

const hang = () => {
  const made = document.createElement('div')
  made.className = 'toast'
  made.setAttribute('role', 'status')
  document.body.append(made)
  return made
}

export const tell = (words: string) => {
  board ??= hang()
  board.textContent = words
  board.classList.add('toast-shown')
  clearTimeout(timer)
  timer = setTimeout(() => board?.classList.remove('toast-shown'), 4000)
}
