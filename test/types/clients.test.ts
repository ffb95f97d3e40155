import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { compile, COMPILERS, errorsIn, PEERS, project } from './compile.js'

// test/docs/documents.test.ts runs the recipes; here every compiler checks them.
const readme = readFileSync('test/types/clients/README.md', 'utf8')
const recipes = [...readme.matchAll(/^\*\*(.+)\*\*\n\n```ts\n([\s\S]*?)^```$/gm)].map(([, client, code]) => ({ client: client!, code: code! }))

const read = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder).filter(file => file.endsWith('.ts')).map(file => [file, readFileSync(join(folder, file), 'utf8')]))

describe('the recipes', () => {
  it('cover each client', () => {
    expect(recipes.map(({ client }) => client)).toEqual(['fetch', 'node:http', 'hono/client', '@ts-rest/core', 'axios', 'openapi-fetch', 'AWS Lambda'])
  })
})

describe('fetch, node:http, hono/client, @ts-rest/core, axios, openapi-fetch and AWS Lambda', () => {
  for (const compiler of COMPILERS) {
    it.concurrent(`are narrowed with TypeScript ${compiler}, and match their types against a real server`, async () => {
      const files = {
        ...read('test/types/clients'),
        'equal.ts': readFileSync('test/types/cases/equal.ts', 'utf8'),
        ...Object.fromEntries(recipes.map(({ client, code }) => [`readme-${client.replace(/\W+/g, '-')}.ts`, code]))
      }
      const name = project(`clients-${compiler}`, 'module', {
        module: 'nodenext', lib: ['es2023', 'dom', 'dom.iterable'], typeRoots: [join(PEERS, '@types')], types: ['node'], noEmit: false, outDir: 'out'
      }, files)
      const folder = join(installedPackage(), name)
      symlinkSync(PEERS, join(folder, 'node_modules'), 'junction')

      expect(errorsIn(await compile(compiler, name))).toEqual([])
      execFileSync(process.execPath, [join('out', 'proof.js')], { cwd: folder, stdio: 'pipe', timeout: 60_000 })
    })
  }
})
