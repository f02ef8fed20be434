// A browser shares its own address; there is nothing to declare.
export const useShare = (title: string, path: string) => void [title, path]
