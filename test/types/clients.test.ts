import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codeIn, collapsedIn } from '../docs/readme.js'
import { installedPackage } from '../package/installed.js'
import { errorsIn, PEER_MODULES, project, tsc } from './tsc.js'

// test/docs/documents.test.ts compiles and runs the recipes with TypeScript 6.0; here the newest compiler checks them.
const recipes = Object.entries(collapsedIn('Recipes')).map(([title, text]) => ({ title, code: codeIn(text, 'ts') }))

const modulesIn = (folder: string): Record<string, string> => {
  const files = readdirSync(folder).filter(file => file.endsWith('.ts'))
  return Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]))
}

describe('the recipes', () => {
  it('cover each client', () => {
    const titles = recipes.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['node:http', 'hono/client', '@ts-rest/core', 'axios', 'openapi-fetch']))
  })
})

describe('fetch, node:http, hono/client, @ts-rest/core, axios, openapi-fetch and AWS Lambda', () => {
  // The oldest and the newest compiler: test/types/cases holds the types on all.
  for (const compiler of ['5.4', '7.0'] as const) {
    it.concurrent(`are narrowed with TypeScript ${compiler}, and match their types against a real server`, async () => {
      const files = {
        ...modulesIn('test/types/clients'),
        'equal.ts': readFileSync('test/types/cases/equal.ts', 'utf8'),
        ...(compiler === '7.0' && Object.fromEntries(recipes.map(({ code }, index) => [`recipe-${index}.ts`, code])))
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
