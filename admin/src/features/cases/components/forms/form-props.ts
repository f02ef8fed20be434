/** What every form on a case is given: where to go once the server has said yes. */
export type FormProps = { onDone: () => void }
