import fs from 'node:fs'
import path from 'node:path'

type Request = { context: string, request: string }
type Compiler = { hooks: { normalModuleFactory: { tap: (name: string, onFactory: (factory: Factory) => void) => void } } }
type Factory = { hooks: { beforeResolve: { tap: (name: string, onRequest: (request: Request) => void) => void } } }

// Taro picks `x.h5.tsx` over `x.tsx` only for imports without an extension; ours carry one.
export class H5FilesPlugin {
  apply(compiler: Compiler) {
    compiler.hooks.normalModuleFactory.tap('H5FilesPlugin', (factory) => {
      factory.hooks.beforeResolve.tap('H5FilesPlugin', (request) => {
        if (!/^\.{1,2}\/.*\.tsx?$/.test(request.request)) return
        const own = request.request.replace(/\.(tsx?)$/, '.h5.$1')
        if (fs.existsSync(path.resolve(request.context, own))) request.request = own
      })
    })
  }
}
