// Taro's weapp templates write only attributes they know: without this every aria-* is lost.
const path = require('node:path')
const { patch } = require('./a11y-attributes.js')

module.exports = (ctx) => ctx.registerMethod({
  name: 'onSetupClose',
  fn(platform) {
    if (!platform.template) return
    platform.template.mergeComponents(ctx, patch())
    platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'plugin-a11y-runtime.js'))
  }
})
