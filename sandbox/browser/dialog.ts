import { element } from './element.ts'

export type Question = { title: string, body: Node[], buttons: readonly { name: string, answer: string, primary?: boolean }[], dismiss: string }

let before: Promise<unknown> = Promise.resolve()
let count = 0

const build = ({ title, body, buttons }: Question) => {
  const id = `wechat-dialog-${++count}`
  const actions = buttons.map(({ name, answer, primary }) => element('button', { type: 'submit', value: answer, class: primary ? 'primary' : 'plain' }, name))
  const form = element('form', { method: 'dialog' },
    element('p', { class: 'origin' }, '微信（沙箱）'),
    element('h2', { id }, title),
    ...body,
    element('div', { class: 'actions' }, ...actions))
  return element('dialog', { class: 'wechat-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': id }, form)
}

const show = (question: Question) => new Promise<string>((resolve) => {
  const dialog = build(question)
  dialog.addEventListener('close', () => {
    dialog.remove()
    resolve(dialog.returnValue || question.dismiss)
  })
  document.body.append(dialog)
  dialog.showModal()
})

/** Asks one question at a time and gives the value of the button pressed; Escape counts as `dismiss`. */
export const ask = (question: Question): Promise<string> => {
  const answer = before.then(() => show(question))
  before = answer
  return answer
}
