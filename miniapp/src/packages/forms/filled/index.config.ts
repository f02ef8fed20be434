export default definePageConfig({ navigationBarTitleText: '填好的表' })
