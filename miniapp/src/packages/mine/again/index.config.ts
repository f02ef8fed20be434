export default definePageConfig({ navigationBarTitleText: '再办一次' })
