const OFFSET_MS = 8 * 3_600_000

/** `2026-11-23 09:00:00`, the clock of both providers. */
export const chinaTime = (at: number): string => new Date(at + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')

/** `20261123`, the day there. */
export const chinaDay = (at: number): string => chinaTime(at).slice(0, 10).replaceAll('-', '')
