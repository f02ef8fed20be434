export default definePageConfig({ navigationBarTitleText: '先问三句' })
