import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

type Chunk = { type: 'chunk', fileName: string, code: string, isEntry: boolean, imports: string[], facadeModuleId: string | null, viteMetadata?: { importedCss: Set<string> } }
type Bundle = Record<string, { type: string }>

const isChunk = (file: { type: string } | undefined): file is Chunk => file?.type === 'chunk'

const reach = (bundle: Bundle, start: string, seen = new Set<string>()): Set<string> => {
  const chunk = bundle[start]
  if (seen.has(start) || !isChunk(chunk)) return seen
  seen.add(start)
  for (const next of chunk.imports) reach(bundle, next, seen)
  return seen
}

const compressed = (bundle: Bundle, names: Iterable<string>) => {
  let bytes = 0
  for (const name of names) {
    const chunk = bundle[name]
    if (isChunk(chunk)) bytes += gzipSync(chunk.code).length
  }
  return Math.round(bytes / 1024)
}

/**
 * Prints what the first visit loads, compressed, and fails the build when it is over the limit: a township office may sit
 * behind a slow line. `first` is the entry with all it imports; `shell` adds what a signed-in person needs to see the frame.
 */
export const shellSize = ({ limitKb }: { limitKb: number }): Plugin => ({
  name: 'shell-size',
  apply: 'build',
  generateBundle (_options, output) {
    const bundle = output as unknown as Bundle
    const chunks = Object.values(bundle).filter(isChunk)
    const entry = chunks.find((chunk) => chunk.isEntry)
    const named = (part: string) => chunks.find((chunk) => chunk.facadeModuleId?.endsWith(part))?.fileName
    if (!entry) return
    const figures = { entry: [entry.fileName], 'sign-in': ['sign-in-page.tsx'], shell: ['workplace.tsx', 'workbench-page.tsx'] }
    for (const [name, parts] of Object.entries(figures)) {
      const seen = reach(bundle, entry.fileName)
      for (const part of parts) reach(bundle, named(part) ?? part, seen)
      const kb = compressed(bundle, seen)
      this.info(`first load, ${name}: ${kb} KB compressed (limit ${limitKb})`)
      if (kb > limitKb) this.error(`${name} loads ${kb} KB compressed, more than ${limitKb}`)
    }
  }
})
