import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { COMPILERS, project, tsc } from '../types/tsc.js'
import { makeFolder, run } from './tools.js'

// A library that re-exports statusbook in every way that once broke a declaration bundler.
const LIBRARY = `
import { hasStatus, HttpStatus, isClientError } from 'statusbook'
export { HttpStatus, NOT_FOUND, reasonPhrase } from 'statusbook'
export type { StatusCode, WithStatus } from 'statusbook'

export const config = { HttpStatus }
export const everything = HttpStatus
export const give = () => HttpStatus
export interface Reply { status: HttpStatus; code: HttpStatus.NOT_FOUND }
export const failed = (reply: Reply): boolean => hasStatus(reply, isClientError)
`

const USER = `
import { config, everything, failed, give, HttpStatus, NOT_FOUND, reasonPhrase } from './library.js'
import type { Reply, StatusCode, WithStatus } from './library.js'

export const values: [404, 404, 413, 413, 404, 'Not Found'] = [
  HttpStatus.NOT_FOUND,
  config.HttpStatus.NOT_FOUND,
  everything.PAYLOAD_TOO_LARGE,
  give().PAYLOAD_TOO_LARGE,
  NOT_FOUND,
  reasonPhrase(404)
]
export const registered: HttpStatus = 511
// @ts-expect-error: not registered.
export const unofficial: HttpStatus = 499
// @ts-expect-error: not in the namespace.
export const unknown = HttpStatus.NONE
export const types: [
  HttpStatus.NOT_FOUND,
  HttpStatus.PAYLOAD_TOO_LARGE,
  Reply['code'],
  StatusCode,
  WithStatus<Reply, 404>['status']
] = [404, 413, 404, 299, 404]
// @ts-expect-error: another code.
export const other: HttpStatus.NOT_FOUND = 410
export const answer: boolean = failed({ status: 404, code: 404 })
`

const OPTIONS = { target: 'es2022', module: 'nodenext', strict: true, types: [], lib: ['es2022'], declaration: true }

const TOOLS = [
  'rollup-plugin-dts',
  'tsup, dts.resolve',
  "tsup, dts.resolve: ['statusbook']",
  'tsdown',
  'api-extractor, bundledPackages'
]

async function bundle(tool: string): Promise<string> {
  const folder = makeFolder(`library-${tool}`.replace(/\W+/g, '-'), {
    'index.ts': LIBRARY,
    'package.json': JSON.stringify({ name: 'library', version: '1.0.0', type: 'module' }),
    'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, files: ['index.ts'] })
  })
  await run(resolve('test/toolchains/bundle-declarations.mjs'), [tool, folder], folder)
  return readFileSync(join(folder, 'out/index.d.ts'), 'utf8')
}

describe('a declaration bundler', () => {
  const bundles: Record<string, string> = {}

  it.each(TOOLS)('bundles all declarations, with hovers and without imports: %s', async tool => {
    bundles[tool] = await bundle(tool)
    expect(bundles[tool]).not.toMatch(/from ['"]|import\(|require\(/)
    expect(bundles[tool]!.includes('`413 Payload Too Large` · Client Error')).toBe(true)
  })

  it.each(COMPILERS)('leaves the types unchanged for TypeScript %s', async compiler => {
    expect(Object.keys(bundles)).toEqual(TOOLS)
    const files: Record<string, string> = {}
    for (const [index, declarations] of Object.values(bundles).entries()) {
      files[`library${index}.d.ts`] = declarations
      files[`user${index}.ts`] = USER.replaceAll('library', `library${index}`)
    }
    const folder = project(`users-${compiler}`, 'module', { module: 'nodenext', lib: ['es2022'] }, files)
    expect(await tsc(compiler, folder)).toBe('')
  })
})

describe.each(['TypeDoc', 'api-extractor'])('%s', tool => {
  it.each([
    'index', 'enum', 'const-enum', 'unofficial', 'records'
  ])('reads the doc comments without a warning: %s', async entry => {
    const declarations = join(installedPackage(), `node_modules/statusbook/dist/${entry}.d.cts`)
    const folder = makeFolder(`comments-${tool}-${entry}`, {
      'index.d.ts': readFileSync(declarations, 'utf8'),
      'package.json': JSON.stringify({ name: 'statusbook', version: '1.0.0' }),
      'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, files: ['index.d.ts'] })
    })
    expect(await run(resolve('test/toolchains/comment-warnings.mjs'), [tool, folder], folder)).toBe('')
  })
})

describe.each(COMPILERS)('TypeScript %s', compiler => {
  const settings = [
    ['nodenext', 'module', { module: 'nodenext' }],
    ['bundler', 'module', { module: 'esnext', moduleResolution: 'bundler' }],
    ['node10', 'commonjs', { module: 'commonjs', moduleResolution: 'node10' }]
  ] as const

  it.each(
    settings.filter(([resolution]) => resolution !== 'node10' || compiler < '6')
  )('emits declarations that import only `statusbook`, under %s', async (resolution, type, options) => {
    const emit = { lib: ['es2022'], noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: 'out' }
    const name = `declared-${compiler}-${resolution}`
    const folder = project(name, type, { ...options, ...emit }, { 'index.ts': LIBRARY })
    expect(await tsc(compiler, folder)).toBe('')
    const declaration = readFileSync(join(installedPackage(), folder, 'out/index.d.ts'), 'utf8')
    expect(declaration).toContain('HttpStatus: typeof HttpStatus')
    const specifiers = [...declaration.matchAll(/(?:from |import\()['"](.*?)['"]/g)].map(([, specifier]) => specifier)
    expect(new Set(specifiers)).toEqual(new Set(['statusbook']))
  })
})
