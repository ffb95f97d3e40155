import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The packages that people use instead. */
export const PEERS = ['http-status-codes', 'statuses', 'http-status', '@se-oss/status-codes']

const FIXTURES = join(ROOT, 'test/peers')
const fixtures = createRequire(join(FIXTURES, 'package.json'))

/** Imports a package that is installed only in the fixture package. */
export const load = name => import(/* @vite-ignore */ pathToFileURL(fixtures.resolve(name)).href)

/** The folder of a package that is installed only in the fixture package. */
export const folderOf = name => join(FIXTURES, 'node_modules', name)

export const readJson = path => JSON.parse(readFileSync(path, 'utf8'))

/** Makes a folder with the package and every peer, for programs that import them by name. `remove()` deletes it. */
export function makeWorkbench(installed) {
  const folder = mkdtempSync(join(tmpdir(), 'statusbook-bench-'))
  link(join(installed, 'node_modules/statusbook'), join(folder, 'node_modules/statusbook'))
  for (const peer of PEERS) link(folderOf(peer), join(folder, 'node_modules', peer))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(target, path, 'junction')
}
