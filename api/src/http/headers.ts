import type { FastifyInstance } from 'fastify'

// What a page of ours may load. No inline script; inline style only because antd writes style elements.
const pagePolicy = [
  "default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:",
  "connect-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "form-action 'self'"
].join('; ')

const dataPolicy = "default-src 'none'; frame-ancestors 'none'"

/** Security headers: strict for data, what the screens need for pages. Personal data is never kept by a cache. */
export const setSecurityHeaders = (app: FastifyInstance, production: boolean): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const data = request.url.startsWith('/api/')
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin')
      .header('content-security-policy', data ? dataPolicy : pagePolicy)
    if (data) reply.header('cache-control', 'no-store')
    else reply.header('x-frame-options', 'DENY').header('permissions-policy', 'geolocation=(), payment=(), usb=()')
    if (production) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains')
    done()
  })
}
