import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

type Request = { context: string, request: string }
type Hook<T> = { tap: (name: string, onEvent: (event: T) => void) => void }
type Compiler = { hooks: { normalModuleFactory: Hook<Factory>, done: Hook<{ compilation: { outputOptions: { path: string } } }> } }
type Factory = { hooks: { beforeResolve: { tap: (name: string, onRequest: (request: Request) => void) => void } } }

// Taro picks `x.h5.tsx` over `x.tsx` only for imports without an extension; ours carry one.
const ownFile = ({ context, request }: Request) => {
  if (!/^\.{1,2}\/.*\.tsx?$/.test(request)) return null
  const own = request.replace(/\.(tsx?)$/, '.h5.$1')
  return fs.existsSync(path.resolve(context, own)) ? own : null
}

// Taro's router and its web components write <style> elements, which a strict content policy refuses, and they bring
// a tab bar, a swiper and a pull-down we do not use. What their styles said is in src/ui/browser.scss.
const unused: Record<string, string> = {
  '@tarojs/components/global.css': 'no-styles.js',
  '@tarojs/components/dist/taro-components/taro-components.css': 'no-styles.js',
  '@tarojs/components/dist/components': 'no-web-components.js'
}
const unusedInRouter: Record<string, string> = { 'style.js': 'no-router-styles.js', 'tabbar.js': 'no-router-tab-bar.js' }

const ourPart = ({ context, request }: Request) => {
  const inRouter = /@tarojs[\\/]router[\\/]dist/.test(context)
  const ours = unused[request] ?? (inRouter ? unusedInRouter[path.basename(request)] : undefined)
  return ours ? path.resolve(__dirname, 'unused-in-browser', ours) : null
}

const worthIt = /\.(?:js|css|html|svg)$/

// `.br` and `.gz` beside each file, written once: a server on a county's line need not compress at each visit.
const precompress = (folder: string) => {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => worthIt.test(file))) {
    const file = path.join(folder, name)
    const content = fs.readFileSync(file)
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(content))
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(content))
  }
}

export class H5FilesPlugin {
  apply(compiler: Compiler) {
    compiler.hooks.done.tap('H5FilesPlugin', ({ compilation }) => precompress(compilation.outputOptions.path))
    compiler.hooks.normalModuleFactory.tap('H5FilesPlugin', (factory) => {
      factory.hooks.beforeResolve.tap('H5FilesPlugin', (request) => {
        request.request = ownFile(request) ?? ourPart(request) ?? request.request
      })
    })
  }
}
