export default definePageConfig({ navigationBarTitleText: '我填的表' })
