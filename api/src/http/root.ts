import type { FastifyRequest } from 'fastify'

/** The root of the address a request came to, for what is printed and leads back here; proxies in front are believed as configured. */
export const rootOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`
