import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'
import { H5FilesPlugin } from './h5-files-plugin.ts'

const root = path.resolve(__dirname, '../..')
// The contract's limits and the masking rules are shared source, not packages with a build of their own.
const shared = [path.join(root, 'api/contract'), path.join(root, 'api/domain')]

// One pixel is one pixel on every phone: targets must stay 44 px at 320 px width, so nothing is scaled by screen width.
const pxtransform = { enable: false, config: {} }
const postcss = { pxtransform, autoprefixer: { enable: true, config: {} } }

const mini = {
  postcss,
  compile: { include: shared },
  imageUrlLoaderOption: { limit: 4096 }
}

type Chain = { plugin: (name: string) => { use: (plugin: unknown) => void }, merge: (settings: object) => void }

const groups = {
  react: { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-reconciler)[\\/]/, priority: 30 },
  taro: { name: 'taro', test: /node_modules[\\/]/, chunks: 'initial', priority: 20 },
  shared: { name: 'shared', test: /miniapp[\\/]src[\\/](?!pages|packages)/, chunks: 'async', minChunks: 2, priority: 10 },
  common: false
}

const h5 = {
  publicPath: './',
  staticDirectory: 'static',
  router: { mode: 'hash' as const },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css', chunkFilename: 'css/[name].[contenthash:8].css' },
  imageUrlLoaderOption: { limit: 4096 },
  htmlPluginOption: { script: '', minify: { collapseWhitespace: true } },
  sourceMapType: 'source-map' as const,
  postcss,
  compile: { include: shared },
  webpackChain: (chain: Chain) => {
    chain.plugin('h5Files').use(H5FilesPlugin)
    // Frameworks change rarely and stay in the phone's cache; what pages share is fetched once, not with each page.
    chain.merge({ optimization: { splitChunks: { chunks: 'all', minSize: 0, cacheGroups: groups } } })
  }
}

const config: UserConfigExport<'webpack5'> = {
  projectName: 'minsheng',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src',
  // The tests build one of their own, with everything switched on: what is published is never theirs.
  outputRoot: process.env['MINSHENG_TESTED_OUTPUT'] ?? `dist/${process.env['TARO_ENV']}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  sass: { options: { silenceDeprecations: ['legacy-js-api', 'import'] } } as never,
  plugins: [path.resolve(__dirname, 'plugin-a11y.js')],
  env: {
    // A mini program has no origin of its own: the address is built in and must be on its domain list.
    TARO_APP_API: JSON.stringify(process.env['TARO_APP_API'] ?? 'http://127.0.0.1:8080/api'),
    // Not a question asked while it runs: a program without the plugin must not name it.
    MINSHENG_VOICE_PLUGIN: JSON.stringify(process.env['MINSHENG_VOICE_PLUGIN'] ?? '')
  },
  mini,
  h5
}

export default config
