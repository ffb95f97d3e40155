import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/install.js'

// The recipes of the README: test/docs/readme.test.ts runs them, here every compiler reads them.
const readme = readFileSync('README.md', 'utf8')
const recipes = [...readme.matchAll(/^\*\*(.+)\*\*\n\n```ts\n([\s\S]*?)^```$/gm)].map(([, client, code]) => ({ client: client!, code: code! }))

describe('the recipes', () => {
  it('are one for each client', () => {
    expect(recipes.map(({ client }) => client)).toEqual(['fetch', 'node:http', 'hono/client', '@ts-rest/core', 'axios', 'openapi-fetch', 'AWS Lambda'])
  })

  for (const compiler of ['5.4', '5.9', '6.0', '7.0']) {
    it(`narrow the types of every client with TypeScript ${compiler}`, async () => {
      const peers = resolve('test/peers/node_modules')
      const folder = join(installedPackage(), `clients-${compiler}`)
      mkdirSync(folder)
      symlinkSync(peers, join(folder, 'node_modules'), 'junction')
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
      const files = recipes.map(({ client, code }) => {
        const file = `${client.replace(/\W+/g, '-')}.ts`
        writeFileSync(join(folder, file), code)
        return file
      })
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
        compilerOptions: {
          target: 'es2022', module: 'nodenext', lib: ['es2023', 'dom', 'dom.iterable'], typeRoots: [join(peers, '@types')], types: ['node'], strict: true,
          // The declarations of the clients themselves do not all pass every compiler; those of statusbook are checked in compilers.test.ts.
          skipLibCheck: true, exactOptionalPropertyTypes: true, noEmit: true
        },
        files
      }))
      const { stdout } = await promisify(execFile)(process.execPath, [join(peers, `typescript-${compiler}/bin/tsc`), '--pretty', 'false', '-p', folder]).catch(
        (error: unknown) => error as { stdout: string }
      )
      expect(stdout).toBe('')
    })
  }
})
