export default definePageConfig({ navigationBarTitleText: '去复查' })
