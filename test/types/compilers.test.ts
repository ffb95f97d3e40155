import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { compile, COMPILERS, errorsIn, project } from './compile.js'
import type { Compiler, CompilerError } from './compile.js'
import { generatedCases } from './generated-cases.js'

const CASES = readdirSync('test/types/cases').map(file => file.replace('.ts', ''))
const isWrong = (name: string): boolean => name.startsWith('wrong')

interface Setting {
  name: string
  options: Record<string, unknown>
  compilers: readonly Compiler[]
  /** Cases that it leaves out. */
  without?: string[]
  /** Whether the declarations are checked as well. */
  libraries?: true
}

// One program holds an ES module and a CommonJS module, each in a folder with its own package.json.
const SYSTEMS = { esm: 'module', cjs: 'commonjs' } as const

const SETTINGS: Setting[] = [
  { name: 'nodenext', options: { module: 'nodenext' }, compilers: COMPILERS, libraries: true },
  {
    name: 'bundler',
    options: { module: 'esnext', moduleResolution: 'bundler', isolatedModules: true, verbatimModuleSyntax: true },
    compilers: ['5.4'],
    without: ['const-enum']
  },
  {
    name: 'bundler',
    options: { module: 'esnext', moduleResolution: 'bundler', isolatedModules: true, verbatimModuleSyntax: true, erasableSyntaxOnly: true },
    compilers: ['5.9', '6.0', '7.0'],
    // These cases declare enums.
    without: ['enums', 'const-enum']
  },
  {
    name: 'node10',
    options: { module: 'commonjs', moduleResolution: 'node10' },
    compilers: ['5.4', '5.9'],
    // Only the main entry is found.
    without: ['entries', 'wrong-entries', 'enum-entry', 'const-enum']
  }
]

const CODE = "import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'\nexport const codes = [HttpStatus.NOT_FOUND, UnofficialStatus.TOKEN_REQUIRED]\n"
const INLINED = /\[404 \/\* HttpStatus\.NOT_FOUND \*\/, 499 \/\* UnofficialStatus\.TOKEN_REQUIRED \*\/\]/

for (const compiler of COMPILERS) {
  const settings = SETTINGS.filter(({ compilers }) => compilers.includes(compiler))

  describe.concurrent(`TypeScript ${compiler}`, () => {
    // One run for all projects of a compiler, because a small project mostly spends time on start-up.
    const run = (async () => errorsIn(await compile(compiler, ...settings.flatMap(setting => [right(compiler, setting), wrong(compiler, setting)]), ...constEnums(compiler))))()
    const errors = async (name: string): Promise<CompilerError[]> => (await run).filter(({ file }) => file.startsWith(`${name}-${compiler}/`))

    for (const { name, options } of settings) {
      it(`accepts the exact types and emits every declaration, under ${Object.keys(options).length > 1 ? Object.values(options).filter(value => value !== true).concat(Object.keys(options).filter(key => options[key] === true)).join(', ') : name}`, async () => {
        expect(await errors(name)).toEqual([])
      })

      it(`reports each wrong use with a short message, under ${name}`, async () => {
        const found = await errors(`${name}-wrong`)
        const expected = sources(compiler, settings.find(setting => setting.name === name)!).filter(([file]) => isWrong(file)).flatMap(([file, text]) => errorsExpectedIn(file, text))
        const places = expected.flatMap(({ file, line }) => systems(name).map(system => `${name}-wrong-${compiler}/${system}/${file}:${line}`))
        expect(expected.length).toBeGreaterThan(30)
        expect(found.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(places.sort())
        for (const { file, line, message } of found) {
          const { words } = expected.find(error => file.endsWith(`/${error.file}`) && error.line === line)!
          for (const word of words) expect(message).toContain(word)
          expect(message.length, message).toBeLessThan(800)
        }
      })
    }

    it('inlines the const enum and elides its import, as an ES module, as CommonJS and for a bundler', async () => {
      expect([...(await errors('const-enum')), ...(await errors('const-enum-bundler'))]).toEqual([])
      for (const file of [`const-enum-${compiler}/out/app.mjs`, `const-enum-${compiler}/out/app.cjs`, `const-enum-bundler-${compiler}/out/app.js`]) {
        const emitted = readFileSync(join(installedPackage(), file), 'utf8')
        expect(emitted).toMatch(INLINED)
        expect(emitted).not.toMatch(/statusbook|require\(|\bimport\b/)
      }
    })

    it('reports TS2748 for each use of the const enum under isolatedModules', async () => {
      expect((await errors('const-enum-isolated')).map(({ message }) => message.slice(0, 6))).toEqual(['TS2748', 'TS2748'])
    })
  })
}

const systems = (setting: string): (keyof typeof SYSTEMS)[] => (setting === 'nodenext' ? ['esm', 'cjs'] : setting === 'bundler' ? ['esm'] : ['cjs'])

function sources(compiler: Compiler, { name, without = [] }: Setting): [file: string, text: string][] {
  // Predicates are inferred from TypeScript 5.5 on.
  const left = [...without, ...(compiler === '5.4' ? ['inferred'] : [])]
  const files = CASES.filter(file => !left.includes(file)).map((file): [string, string] => [`${file}.ts`, readFileSync(`test/types/cases/${file}.ts`, 'utf8')])
  return name === 'nodenext' ? [...files, ['generated.ts', generatedCases(200)]] : files
}

/** The cases without an error, with declarations: a program can export every inferred type. */
function right(compiler: Compiler, setting: Setting): string {
  const { name, options, libraries } = setting
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: '.', outDir: 'out', skipLibCheck: !libraries }
  return inFolders(`${name}-${compiler}`, { ...options, ...emit }, sources(compiler, setting).filter(([file]) => !isWrong(file)), name)
}

function wrong(compiler: Compiler, setting: Setting): string {
  return inFolders(`${setting.name}-wrong-${compiler}`, setting.options, sources(compiler, setting).filter(([file]) => isWrong(file) || file === 'equal.ts'), setting.name)
}

function inFolders(name: string, options: Record<string, unknown>, files: [file: string, text: string][], setting: string): string {
  for (const system of systems(setting)) {
    mkdirSync(join(installedPackage(), name, system), { recursive: true })
    writeFileSync(join(installedPackage(), name, system, 'package.json'), JSON.stringify({ type: SYSTEMS[system] }))
  }
  // The generated cases run once, because they do not depend on the module system.
  const texts = systems(setting).flatMap((system, index) => files.filter(([file]) => index === 0 || file !== 'generated.ts').map(([file, text]) => [`${system}/${file}`, text]))
  return project(name, 'module', options, Object.fromEntries(texts) as Record<string, string>)
}

function constEnums(compiler: Compiler): string[] {
  const emit = { lib: ['es2022'], noEmit: false, outDir: 'out' }
  return [
    project(`const-enum-${compiler}`, 'module', { ...emit, module: 'nodenext' }, { 'app.mts': CODE, 'app.cts': CODE }),
    project(`const-enum-bundler-${compiler}`, 'module', { ...emit, module: 'esnext', moduleResolution: 'bundler' }, { 'app.ts': CODE }),
    project(`const-enum-isolated-${compiler}`, 'module', { ...emit, module: 'nodenext', isolatedModules: true }, { 'app.ts': CODE })
  ]
}

/** The comments at the end of lines: an error code, and words of the message. */
function errorsExpectedIn(file: string, text: string): { file: string; line: number; words: string[] }[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = /\/\/ (?:@ts-expect-error: .* )?(TS\d+: .*)$/.exec(line)
    return comment ? [{ file, line: index + 1, words: comment[1]!.split(' … ') }] : []
  })
}
