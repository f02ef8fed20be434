export default definePageConfig({ navigationBarTitleText: '选一天' })
