type Fields = Readonly<Record<string, unknown>>

/** A field both have changed, each in their own way since both began from the same words. */
export type Clash = { field: string, mine: unknown, theirs: unknown }

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Brings together what two people changed in the same words (`base`): a field only one of them changed is theirs, a field both
 * changed to the same is settled, and one both changed differently is a clash, which stands as mine until somebody decides.
 * `kept` is how the server kept those first words: it cleans what it keeps, and that is nobody's change.
 */
export const mergeFields = <T extends Fields>(base: T, mine: T, theirs: T, kept: T = base): { merged: T, clashes: Clash[], taken: string[] } => {
  const merged: Record<string, unknown> = {}
  const clashes: Clash[] = []
  const taken: string[] = []
  for (const field of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const byMe = !alike(base[field], mine[field])
    const byThem = !alike(kept[field], theirs[field])
    if (byMe && byThem && !alike(mine[field], theirs[field])) clashes.push({ field, mine: mine[field], theirs: theirs[field] })
    if (byThem && !byMe) taken.push(field)
    merged[field] = byMe ? mine[field] : theirs[field]
  }
  return { merged: merged as T, clashes, taken }
}

/** The merged words with every clash decided: `theirs` names the fields where the other person's words stand. */
export const decide = <T extends Fields>(merged: T, clashes: readonly Clash[], theirs: readonly string[]): T =>
  ({ ...merged, ...Object.fromEntries(clashes.filter(({ field }) => theirs.includes(field)).map((clash) => [clash.field, clash.theirs])) })
