/** Words typed in a row, by whatever sign between them, each once. */
export const splitWords = (typed: string): string[] => [...new Set(typed.split(/[、,，;；\n]+/).map((word) => word.trim()).filter((word) => word !== ''))]
