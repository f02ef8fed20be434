export { drawSentForm, type SentForm } from './draw-sent-form.ts'
