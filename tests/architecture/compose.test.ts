import { describe, expect, it } from 'vitest'
import { read } from '../support/sources.ts'

const compose = read('deploy/compose.yaml')
const application = compose.slice(0, compose.indexOf('\nservices:'))
const told = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => String(name))
const reader = read('api/src/config.ts') + read('api/src/sms-config.ts')
const readByConfig = told.filter((name) => reader.includes(`'${name}'`))
const given = [...application.matchAll(/^ {4}([A-Z0-9_]+):/gm)].map(([, name]) => String(name))
// What the image says itself (Dockerfile), what is set for one service alone, and what holds for a machine without containers.
const elsewhere = ['HOST', 'PORT', 'METRICS_PORT', 'WORKER_HEALTH_PORT', 'FILE_DIR', 'UPSTREAMS', 'CITIZEN_WEB_DIR', 'STAFF_WEB_DIR', 'WECHAT_CLIENT_SCRIPT']

describe('deploy/compose.yaml', () => {
  it('hands on every setting that .env.example tells an operator to set', () => {
    expect(readByConfig.length).toBeGreaterThan(50)
    expect(readByConfig.filter((name) => !given.includes(name) && !elsewhere.includes(name))).toEqual([])
  })

  it('lets the store of photos be another than its own', () => {
    for (const name of ['S3_ENDPOINT', 'S3_REGION', 'S3_BUCKET']) expect(application).toContain(`${name}: \${${name}:-`)
  })
})

describe('deploy/nginx.conf', () => {
  it('logs nothing of the address that holds the secret of SMS reports', () => {
    expect(/location \^~ \/sms\/report\/ \{([^}]*)\}/.exec(read('deploy/nginx.conf'))?.[1]).toMatch(/access_log off;\s+error_log \S+ crit;\s+proxy_pass \$api;/)
  })
})
