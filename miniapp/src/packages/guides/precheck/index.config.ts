export default definePageConfig({ navigationBarTitleText: '交给我们先看看' })
