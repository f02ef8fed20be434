// The mini program has no synchronous source of strong randomness. The id only has to be unique:
// the server ties it to the citizen who sends it, so guessing one gains nothing.
const digit = (template: string) => {
  const random = Math.floor(Math.random() * 16)
  return (template === 'y' ? (random & 3) | 8 : random).toString(16)
}

/** A UUID made on the phone before the first try, so that a repeated request is the same request. */
export const newId = () => 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, digit)
