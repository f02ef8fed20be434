/** A stop that a person can do something about: shown as its sentence alone, without a stack. */
export class PlainProblem extends Error {
  readonly isPlain = true
}
