const only = (name, from, allowed) => ({ name, severity: 'error', from: { path: from }, to: { pathNot: allowed } })
const never = (name, from, to) => ({ name, severity: 'error', from, to })

// A test beside the code may know more than the code: it proves the code from outside.
const tests = '\\.test\\.tsx?$|/examples\\.ts$|/received-vectors\\.ts$'

module.exports = {
  forbidden: [
    { ...only('domain-imports-nothing-but-domain', '^api/domain', '^api/domain'), from: { path: '^api/domain', pathNot: tests } },
    only('contract-imports-only-typebox', '^api/contract', '^api/contract|^typebox$|node_modules/typebox/'),
    never('use-cases-do-not-know-http', { path: '^api/src/features/', pathNot: '/(?:routes|stream)\\.ts$' }, { path: '^api/src/http|node_modules/@?fastify' }),
    never('only-http-and-app-know-fastify', { path: '^api/src/', pathNot: '^api/src/(?:http/|app\\.ts|features/.+/(?:routes|stream)\\.ts|logger\\.ts)|' + tests }, { path: 'node_modules/@?fastify' }),
    never('gateways-and-security-know-no-feature', { path: '^api/src/(?:gateways|security|outbox|live)/' }, { path: '^api/src/(?:features|http)/' }),
    never('gateways-know-no-database', { path: '^api/src/gateways/' }, { path: '^prisma/' }),
    never('no-feature-reaches-into-another', { path: '^api/src/features/([^/]+)/' }, { path: '^api/src/features/', pathNot: '^api/src/features/$1/|/index\\.ts$' }),
    never('api-never-imports-those-who-run-it', { path: '^api', pathNot: tests }, { path: '^(?:workers|sandbox|deploy|tests|admin|miniapp)/' }),
    never('nobody-but-tests-and-launcher-knows-the-sandbox', { path: '^(?:api|workers|prisma|admin|miniapp)/', pathNot: tests }, { path: '^sandbox/' }),
    never('workers-know-no-http', { path: '^workers/' }, { path: '^api/src/(?:http/|app\\.ts)' }),
    never('clients-see-types-only', { path: '^(?:miniapp|admin)/', pathNot: tests }, { path: '^api/', pathNot: '^api/contract/(?:limits|phone|case-words|content-words|guide-words|booking-words)\\.ts$|^api/domain/(?:masking/|slots/|reply/|privacy/guide\\.ts$|content/lawful-fields\\.ts$|guides/(?:guide|choose-papers|check-guide|benefits|say-when|say-guide|in-yuan|precheck)\\.ts$|forms/(?:form|answers|asked-fields|check-answers|prefill|tidy-filled)\\.ts$|calendar/day\\.ts$|clock/paths\\.ts$|case/(?:workflow|lookup-code)\\.ts$|routing/(?:path-check|doors)\\.ts$)', dependencyTypesNot: ['type-only', 'pre-compilation-only'] }),
    never('clients-know-no-server', { path: '^(?:miniapp|admin)/src/' }, { path: '^(?:prisma|workers|sandbox|deploy|tests)/' }),
    never('clients-know-not-each-other', { path: '^(miniapp|admin)/' }, { path: '^(?:miniapp|admin)/', pathNot: '^$1/' }),
    never('panel-features-know-not-each-other', { path: '^admin/src/features/([^/]+)/' }, { path: '^admin/src/features/', pathNot: '^admin/src/features/$1/' }),
    never('only-the-platform-folder-knows-taro', { path: '^miniapp/src/', pathNot: '^miniapp/src/(?:platform/|app\\.ts|.*index\\.config\\.ts)' }, { path: 'node_modules/@tarojs/taro/' }),
    never('no-cycles', {}, { circular: true })
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] }, exclude: { path: 'prisma/generated|(?:^|/)dist/|tests/artifacts' } }
}
