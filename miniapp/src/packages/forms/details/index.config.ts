export default definePageConfig({ navigationBarTitleText: '常用信息' })
