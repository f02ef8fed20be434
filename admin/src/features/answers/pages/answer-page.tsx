export const AnswerPage = () => <p>answer</p>
