const CENTS = 100

/** `650`, `650.5`, `1,650.00元` → 分; `null` where it is no sum of money. Counted in whole 分: half a 分 is a slip of the pen. */
export const toCents = (yuan: string): number | null => {
  const plain = yuan.replace(/[,，\s]|元$/g, '').replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const [, whole, part = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  return whole === undefined ? null : Number(whole) * CENTS + Number(part.padEnd(2, '0'))
}
