import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, COMPILERS, errorsIn, PEERS, project } from './compile.js'

// test/docs/documents.test.ts runs the recipes, here every compiler reads them.
const readme = readFileSync('test/types/clients/README.md', 'utf8')
const recipes = [...readme.matchAll(/^\*\*(.+)\*\*\n\n```ts\n([\s\S]*?)^```$/gm)].map(([, client, code]) => ({ client: client!, code: code! }))

const read = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder).filter(file => file.endsWith('.ts')).map(file => [file, readFileSync(join(folder, file), 'utf8')]))

// hono declares `Uint8Array<ArrayBuffer>`, which TypeScript 5.4 does not know: its own declarations, and no others, are errors there.
const OWN_ERRORS: Partial<Record<string, RegExp>> = { '5.4': /\/node_modules\/hono\/.*TS2315: Type 'Uint8Array' is not generic/ }

describe('the recipes', () => {
  it('are one for each client', () => {
    expect(recipes.map(({ client }) => client)).toEqual(['fetch', 'node:http', 'hono/client', '@ts-rest/core', 'axios', 'openapi-fetch', 'AWS Lambda'])
  })
})

describe('fetch, node:http, hono/client, @ts-rest/core, axios, openapi-fetch and AWS Lambda', () => {
  for (const compiler of COMPILERS) {
    const beside = OWN_ERRORS[compiler] ? ', beside errors in the declarations of hono' : ''

    it.concurrent(`are narrowed with TypeScript ${compiler}${beside}, and do as their types say against a real server`, async () => {
      const files = {
        ...read('test/types/clients'),
        'equal.ts': readFileSync('test/types/cases/equal.ts', 'utf8'),
        ...Object.fromEntries(recipes.map(({ client, code }) => [`readme-${client.replace(/\W+/g, '-')}.ts`, code]))
      }
      const folder = project(`clients-${compiler}`, 'module', {
        module: 'nodenext', lib: ['es2023', 'dom', 'dom.iterable'], typeRoots: [join(PEERS, '@types')], types: ['node'], noEmit: false, outDir: 'out'
      }, files)
      symlinkSync(PEERS, join(folder, 'node_modules'), 'junction')

      const errors = errorsIn(await compile(compiler, folder)).map(({ file, message }) => `${file} ${message}`)
      expect(errors.filter(error => !OWN_ERRORS[compiler]?.test(error))).toEqual([])
      expect(errors.length > 0).toBe(OWN_ERRORS[compiler] !== undefined)
      execFileSync(process.execPath, [join('out', 'proof.js')], { cwd: folder, stdio: 'pipe', timeout: 60_000 })
    })
  }
})
