import type { FastifyInstance } from 'fastify'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'

const groups: readonly [prefix: string, name: string][] = [
  ['/api/staff/precheck', '材料预审'], ['/api/staff/people', '人员'], ['/api/staff/cases', '案件办理'], ['/api/staff/cites', '案件办理'], ['/api/staff/workbench', '案件办理'], ['/api/staff/contents', '内容'], ['/api/staff/guides', '内容'], ['/api/staff/rechecks', '内容'], ['/api/staff/demand', '需求与跑趟'], ['/api/staff/trips', '需求与跑趟'], ['/api/staff', '工作人员登录'],
  ['/api/checklists', '材料清单'], ['/api/guides', '办事指南'], ['/api/columns', '政务公开'], ['/api/articles', '政务公开'], ['/api/postings', '公示'],
  ['/api/answers', '公开答复'], ['/api/notices', '站内消息'], ['/api/', '群众']
]

const groupOf = (url: string): string => groups.find(([prefix]) => url.startsWith(prefix))?.[1] ?? '其他'

/** Describes every route of the contract; must be registered before the routes. */
export const describeApi = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    transform: ({ schema, url }) => ({ schema: { ...schema, tags: [groupOf(url)] }, url }),
    openapi: {
      openapi: '3.1.0',
      info: { title: '民声 API', version: '1', description: '群众端、工作人员端和其他系统所用的全部接口。' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } }
    }
  })
  await app.register(swaggerUi, { routePrefix: '/docs', staticCSP: true, uiConfig: { deepLinking: true, docExpansion: 'list' } })
}
