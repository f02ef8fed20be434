export default definePageConfig({ navigationBarTitleText: '能得到什么帮助' })
