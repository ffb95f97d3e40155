import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/installed.js'
import { randomUnions } from './random-unions.js'
import { COMPILERS, errorsIn, project, tsc } from './tsc.js'
import type { Compiler, CompilerError } from './tsc.js'

const CASES = readdirSync('test/types/cases').map(file => file.replace('.ts', ''))
const isWrong = (name: string): boolean => name.startsWith('wrong')

// What types mean does not depend on how an entry is found: these cases compile once, as an ES module under nodenext.
const ONCE = ['any-of', 'guards', 'inferred', 'narrowing', 'own-guards', 'sound', 'type-parameters', 'wrong']

interface Setting {
  name: 'nodenext' | 'bundler' | 'node10'
  options: Record<string, unknown>
  compilers: readonly Compiler[]
  /** Cases that it leaves out. */
  without?: string[]
}

// One program holds an ES module and a CommonJS module, each in a folder with its own package.json.
const SYSTEMS = { esm: 'module', cjs: 'commonjs' } as const

const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' }
const ISOLATED = { isolatedModules: true, verbatimModuleSyntax: true }

const SETTINGS: Setting[] = [
  { name: 'nodenext', options: { module: 'nodenext' }, compilers: COMPILERS },
  {
    name: 'bundler',
    options: { ...BUNDLER, ...ISOLATED },
    compilers: ['5.4'],
    // For bundlers, it accepts a default import from every declaration file; the bundler then reports it.
    without: ['const-enum', 'wrong-default-import']
  },
  {
    name: 'bundler',
    options: { ...BUNDLER, ...ISOLATED, erasableSyntaxOnly: true },
    compilers: ['7.0'],
    // These cases declare enums.
    without: ['enums', 'const-enum']
  },
  {
    name: 'node10',
    options: { module: 'commonjs', moduleResolution: 'node10' },
    compilers: ['5.9']
  }
]

const CODE = `
import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'
export const codes = [HttpStatus.NOT_FOUND, UnofficialStatus.TOKEN_REQUIRED]
`
const INLINED = /\[404 \/\* HttpStatus\.NOT_FOUND \*\/, 499 \/\* UnofficialStatus\.TOKEN_REQUIRED \*\/\]/

for (const compiler of COMPILERS) {
  const settings = SETTINGS.filter(({ compilers }) => compilers.includes(compiler))

  describe.concurrent(`TypeScript ${compiler}`, () => {
    // One run for all projects of a compiler, because a small project mostly spends time on start-up.
    const run = (async () => {
      const projects = settings.flatMap(setting => [right(compiler, setting), wrong(compiler, setting)])
      return errorsIn(await tsc(compiler, ...projects, ...constEnums(compiler)))
    })()
    const errors = async (name: string): Promise<CompilerError[]> =>
      (await run).filter(({ file }) => file.startsWith(`${name}-${compiler}/`))

    for (const setting of settings) {
      const { name, options } = setting
      const flags = Object.entries(options).map(([key, value]) => (value === true ? key : value))

      it(`accepts the exact types and emits every declaration, under ${flags.join(', ')}`, async () => {
        expect(await errors(name)).toEqual([])
      })

      it(`emits short declarations of functions, under ${name}`, async () => {
        await run
        for (const system of systems(name)) {
          const path = join(installedPackage(), `${name}-${compiler}`, 'out', system, 'exported.d.ts')
          const functions = readFileSync(path, 'utf8').split(/^(?=export )/m).filter(text => text.includes('=>'))
          expect(functions.length).toBeGreaterThan(15)
          for (const declaration of functions) expect(declaration.length, declaration).toBeLessThan(1_500)
        }
      })

      it(`reports each wrong use with a short message, under ${name}`, async () => {
        const found = await errors(`${name}-wrong`)
        const expected = systems(name).flatMap(system => {
          const cases = sources(compiler, setting, system).filter(([file]) => isWrong(file))
          return cases.flatMap(([file, text]) =>
            errorsExpectedIn(`${name}-wrong-${compiler}/${system}/${file}`, text)
          )
        })
        expect(expected.length).toBeGreaterThan(name === 'nodenext' ? 60 : 10)
        const places = (errors: readonly { file: string; line: number }[]): string[] =>
          errors.map(({ file, line }) => `${file}:${line}`).sort()
        expect(places(found)).toEqual(places(expected))
        for (const { file, line, message } of found) {
          const { words } = expected.find(error => file === error.file && error.line === line)!
          for (const word of words) expect(message).toContain(word)
          expect(message.length, message).toBeLessThan(800)
        }
      })
    }

    it('inlines the const enum and elides its import, as an ES module, as CommonJS and for a bundler', async () => {
      expect([...(await errors('const-enum')), ...(await errors('const-enum-bundler'))]).toEqual([])
      const [modules, bundled] = [`const-enum-${compiler}/out`, `const-enum-bundler-${compiler}/out`]
      for (const file of [`${modules}/app.mjs`, `${modules}/app.cjs`, `${bundled}/app.js`]) {
        const emitted = readFileSync(join(installedPackage(), file), 'utf8')
        expect(emitted).toMatch(INLINED)
        expect(emitted).not.toMatch(/statusbook|require\(|\bimport\b/)
      }
    })

    it('reports TS2748 for each use of the const enum under isolatedModules', async () => {
      const found = await errors('const-enum-isolated')
      expect(found.map(({ message }) => message.slice(0, 6))).toEqual(['TS2748', 'TS2748'])
    })
  })
}

type File = [name: string, text: string]

function systems(setting: Setting['name']): (keyof typeof SYSTEMS)[] {
  switch (setting) {
    case 'nodenext': return ['esm', 'cjs']
    case 'bundler': return ['esm']
    case 'node10': return ['cjs']
  }
}

function sources(compiler: Compiler, { name, without = [] }: Setting, system: keyof typeof SYSTEMS): File[] {
  const isFull = name === 'nodenext' && system === 'esm'
  // Predicates are inferred from TypeScript 5.5 on.
  const left = [...without, ...(isFull ? [] : ONCE), ...(compiler === '5.4' ? ['inferred'] : [])]
  const files = CASES
    .filter(file => !left.includes(file))
    .map((file): File => [`${file}.ts`, readFileSync(`test/types/cases/${file}.ts`, 'utf8')])
  return isFull ? [...files, ['random-unions.ts', randomUnions(100)]] : files
}

/** The cases without an error, with declarations: a program can export every inferred type. */
function right(compiler: Compiler, setting: Setting): string {
  const { name, options } = setting
  // The declarations are checked as well, by the oldest and the newest compiler.
  const skipLibCheck = name !== 'nodenext' || !['5.4', '7.0'].includes(compiler)
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: '.', outDir: 'out' }
  return inFolders(`${name}-${compiler}`, { ...options, ...emit, skipLibCheck }, name, system =>
    sources(compiler, setting, system).filter(([file]) => !isWrong(file))
  )
}

function wrong(compiler: Compiler, setting: Setting): string {
  return inFolders(`${setting.name}-wrong-${compiler}`, setting.options, setting.name, system =>
    sources(compiler, setting, system).filter(([file]) => isWrong(file) || file === 'equal.ts')
  )
}

function inFolders(
  name: string,
  options: Setting['options'],
  setting: Setting['name'],
  filesOf: (system: keyof typeof SYSTEMS) => File[]
): string {
  for (const system of systems(setting)) {
    mkdirSync(join(installedPackage(), name, system), { recursive: true })
    writeFileSync(join(installedPackage(), name, system, 'package.json'), JSON.stringify({ type: SYSTEMS[system] }))
  }
  const texts = systems(setting).flatMap(system =>
    filesOf(system).map(([file, text]): File => [`${system}/${file}`, text])
  )
  return project(name, 'module', options, Object.fromEntries(texts))
}

function constEnums(compiler: Compiler): string[] {
  const emit = { lib: ['es2022'], noEmit: false, outDir: 'out' }
  return [
    project(`const-enum-${compiler}`, 'module', { ...emit, module: 'nodenext' }, { 'app.mts': CODE, 'app.cts': CODE }),
    project(`const-enum-bundler-${compiler}`, 'module', { ...emit, ...BUNDLER }, { 'app.ts': CODE }),
    project(`const-enum-isolated-${compiler}`, 'module', { ...emit, module: 'nodenext', isolatedModules: true }, {
      'app.ts': CODE
    })
  ]
}

/** The comments at the end of lines, or on the line before: an error code, and words of the message. */
function errorsExpectedIn(file: string, text: string): { file: string; line: number; words: string[] }[] {
  return text.split('\n').flatMap((line, index) => {
    const [, words] = /\/\/ (?:@ts-expect-error: .* )?(TS\d+: .*)$/.exec(line) ?? []
    const isAbove = line.startsWith('// TS')
    return words ? [{ file, line: index + (isAbove ? 2 : 1), words: words.split(' … ') }] : []
  })
}
