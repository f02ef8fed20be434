const withoutText = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']

/** Whether a field takes what is typed as words. A ticked box or a list keeps the focus but takes none. */
export const takesText = ({ tagName, type }: { tagName: string, type?: string }): boolean =>
  tagName === 'TEXTAREA' || (tagName === 'INPUT' && !withoutText.includes(type ?? ''))

/** Whether a key belongs to a field of text or a dialog, or is part of a browser shortcut: then it is not ours. */
export const isTyping = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  const target = event.target
  return target instanceof HTMLElement && (takesText(target as HTMLInputElement) || target.closest('[contenteditable], [role=dialog]') !== null)
}
