import type { Context } from '../../context.ts'

/** Of a request and an answer what a page needs. */
export type Asked = { params: unknown, query: unknown, protocol: string, host: string }
export type Said = { code: (status: number) => Said, header: (name: string, value: string) => Said }
export type PageHandler = (ctx: Context, request: Asked, reply: Said) => Promise<string | Buffer>
/** Puts a page under a path, with its media type. */
export type Serve = (path: string, type: string, handler: PageHandler) => void

export const HTML = 'text/html; charset=utf-8'
export const ATOM = 'application/atom+xml; charset=utf-8'
export const PDF = 'application/pdf'

/** A part of the address, cut to a length no name of ours has. */
export const partOf = ({ params }: Asked, name: string): string => String((params as Record<string, unknown>)[name] ?? '').slice(0, 60)
