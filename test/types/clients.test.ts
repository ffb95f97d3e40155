import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { COMPILERS, errorsIn, PEER_MODULES, project, tsc } from './tsc.js'

// test/docs/documents.test.ts runs the recipes; here every compiler checks them.
const readme = readFileSync('test/types/clients/README.md', 'utf8')
const recipes = [...readme.matchAll(/^\*\*(.+)\*\*\n\n```ts\n([\s\S]*?)^```$/gm)]
  .map(([, client, code]) => ({ client: client!, code: code! }))

const modulesIn = (folder: string): Record<string, string> => {
  const files = readdirSync(folder).filter(file => file.endsWith('.ts'))
  return Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]))
}

describe('the recipes', () => {
  it('cover each client', () => {
    expect(recipes.map(({ client }) => client)).toEqual([
      'fetch', 'node:http', 'hono/client', '@ts-rest/core', 'axios', 'openapi-fetch', 'AWS Lambda'
    ])
  })
})

describe('fetch, node:http, hono/client, @ts-rest/core, axios, openapi-fetch and AWS Lambda', () => {
  for (const compiler of COMPILERS) {
    it.concurrent(`are narrowed with TypeScript ${compiler}, and match their types against a real server`, async () => {
      const files = {
        ...modulesIn('test/types/clients'),
        'equal.ts': readFileSync('test/types/cases/equal.ts', 'utf8'),
        ...Object.fromEntries(recipes.map(({ client, code }) => [`readme-${client.replace(/\W+/g, '-')}.ts`, code]))
      }
      const name = project(`clients-${compiler}`, 'module', {
        module: 'nodenext',
        lib: ['es2023', 'dom', 'dom.iterable'],
        typeRoots: [join(PEER_MODULES, '@types')],
        types: ['node'],
        noEmit: false,
        outDir: 'out'
      }, files)
      const folder = join(installedPackage(), name)
      symlinkSync(PEER_MODULES, join(folder, 'node_modules'), 'junction')

      expect(errorsIn(await tsc(compiler, name))).toEqual([])
      execFileSync(process.execPath, [join('out', 'proof.js')], { cwd: folder, stdio: 'pipe', timeout: 60_000 })
    })
  }
})
