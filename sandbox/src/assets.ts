import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

export type Asset = { name: string, type: string, text: string, etag: string }

const folder = new URL('../browser/', import.meta.url)

const asset = (name: string, type: string, text: string): Asset =>
  ({ name, type, text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` })

const script = (name: string) => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, folder))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome90',
  })
  return asset(`${name}.js`, 'text/javascript; charset=utf-8', outputFiles[0]?.text ?? '')
}

const stylesheet = async (name: string) =>
  asset(`${name}.css`, 'text/css; charset=utf-8', await readFile(new URL(`${name}.css`, folder), 'utf8'))

/** The scripts and stylesheets of the phone and of the WeChat client, made from their sources once per start. */
export const readAssets = async (): Promise<Asset[]> => {
  const styles = await Promise.all([stylesheet('wechat-client'), stylesheet('phone')])
  return [script('wechat-client'), script('phone'), ...styles]
}
