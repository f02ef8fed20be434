/** The root of the pages as people reach them: as configured, else as this request came. It stands in every QR on paper. */
export const publicRoot = (publicUrl: string | null, { protocol, host }: { protocol: string, host: string }): string => publicUrl ?? `${protocol}://${host}`
