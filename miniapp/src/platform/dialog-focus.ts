/** A mini program moves the reader's focus itself. */
export const useDialogFocus = (id: string, open: boolean, close: () => void) => void [id, open, close]
