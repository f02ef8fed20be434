export const AnswersPage = () => <p>answers</p>
