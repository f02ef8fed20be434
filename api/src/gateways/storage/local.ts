import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StorageGateway } from './port.ts'

const keyShape = /^[a-z0-9][a-z0-9/-]{0,120}$/

/** Files in a folder of this machine. A file appears under its name only once it is whole. */
export const createLocalStorage = (root: string): StorageGateway => {
  const pathOf = (key: string) => {
    if (!keyShape.test(key) || key.includes('//')) throw new Error(`not a storage key: ${key}`)
    return join(root, key)
  }
  return {
    put: async (key, bytes) => {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.part`, bytes)
      await rename(`${path}.part`, path)
    },
    get: async (key) => {
      try {
        return await readFile(pathOf(key))
      } catch (problem) {
        if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw problem
      }
    },
    remove: async (key) => { await rm(pathOf(key), { force: true }) }
  }
}
