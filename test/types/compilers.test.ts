import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, COMPILERS, errorsIn, project } from './compile.js'
import type { Compiler, CompilerError } from './compile.js'
import { generatedCases } from './generated-cases.js'

const CASES = readdirSync('test/types/cases').map(file => file.replace('.ts', ''))

interface Setting {
  name: string
  type: 'module' | 'commonjs'
  options: Record<string, unknown>
  compilers: readonly Compiler[]
  /** Cases that have no place in it. */
  without?: string[]
}

const SETTINGS: Setting[] = [
  { name: 'nodenext, from an ES module', type: 'module', options: { module: 'nodenext' }, compilers: COMPILERS },
  { name: 'nodenext, from CommonJS', type: 'commonjs', options: { module: 'nodenext' }, compilers: COMPILERS },
  {
    name: 'bundler, isolatedModules, verbatimModuleSyntax',
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'bundler', isolatedModules: true, verbatimModuleSyntax: true },
    compilers: COMPILERS,
    without: ['const-enum']
  },
  {
    name: 'erasableSyntaxOnly',
    type: 'module',
    options: { module: 'nodenext', erasableSyntaxOnly: true },
    compilers: ['5.9', '6.0', '7.0'],
    // They declare enums of their own.
    without: ['enums', 'const-enum']
  },
  {
    name: 'node10, the main entry',
    type: 'commonjs',
    options: { module: 'commonjs', moduleResolution: 'node10' },
    compilers: ['5.4', '5.9'],
    without: ['entries', 'wrong-entries', 'enum-entry', 'const-enum']
  }
]

describe('the types', () => {
  for (const setting of SETTINGS) {
    for (const compiler of setting.compilers) {
      it.concurrent(`are exact, and their wrong uses errors, with TypeScript ${compiler}, ${setting.name}`, async () => {
        const { sources, errors } = await check(compiler, setting)
        expect(errors.filter(({ file }) => !file.startsWith('wrong'))).toEqual([])

        const expected = Object.entries(sources).flatMap(([file, text]) => errorsExpectedIn(file, text))
        expect(errors.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(expected.map(({ file, line }) => `${file}:${line}`).sort())
        for (const { file, line, words } of expected) {
          const { message } = errors.find(error => error.file === file && error.line === line)!
          for (const word of words) expect(message).toContain(word)
          expect(message.length, message).toBeLessThan(800)
        }
      })
    }
  }
})

describe('the const enum', () => {
  const code = "import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'\nexport const codes = [HttpStatus.NOT_FOUND, UnofficialStatus.TOKEN_REQUIRED]\n"
  const options = { lib: ['es2022'], noEmit: false, outDir: 'out' }
  const inlined = /\[404 \/\* HttpStatus\.NOT_FOUND \*\/, 499 \/\* UnofficialStatus\.TOKEN_REQUIRED \*\/\]/

  for (const compiler of COMPILERS) {
    it.concurrent(`is inlined, and its import elided, by TypeScript ${compiler}, as an ES module and as CommonJS`, async () => {
      const folder = project(`const-enum-${compiler}`, 'module', { ...options, module: 'nodenext' }, { 'app.mts': code, 'app.cts': code })
      expect(await compile(compiler, folder)).toBe('')
      for (const file of ['app.mjs', 'app.cjs']) {
        const emitted = readFileSync(join(folder, 'out', file), 'utf8')
        expect(emitted).toMatch(inlined)
        expect(emitted).not.toMatch(/statusbook|require\(|\bimport\b/)
      }
    })

    it.concurrent(`is inlined, and its import elided, by TypeScript ${compiler} for a bundler`, async () => {
      const folder = project(`const-enum-${compiler}-bundler`, 'module', { ...options, module: 'esnext', moduleResolution: 'bundler' }, { 'app.ts': code })
      expect(await compile(compiler, folder)).toBe('')
      const emitted = readFileSync(join(folder, 'out/app.js'), 'utf8')
      expect(emitted).toMatch(inlined)
      expect(emitted).not.toMatch(/statusbook|\bimport\b/)
    })

    it.concurrent(`is an error of TypeScript ${compiler} under isolatedModules, TS2748 for each use`, async () => {
      const folder = project(`const-enum-${compiler}-isolated`, 'module', { ...options, module: 'nodenext', isolatedModules: true }, { 'app.ts': code })
      const errors = errorsIn(await compile(compiler, folder))
      expect(errors.map(({ message }) => message.slice(0, 6))).toEqual(['TS2748', 'TS2748'])
    })
  }
})

async function check(compiler: Compiler, { name, type, options, without = [] }: Setting): Promise<{ sources: Record<string, string>; errors: CompilerError[] }> {
  // Predicates are inferred from TypeScript 5.5 on.
  const left = [...without, ...(compiler === '5.4' ? ['inferred'] : [])]
  const sources = Object.fromEntries(CASES.filter(file => !left.includes(file)).map(file => [`${file}.ts`, readFileSync(`test/types/cases/${file}.ts`, 'utf8')]))
  const files = name === SETTINGS[0]!.name ? { ...sources, 'generated.ts': generatedCases(200) } : sources
  // With declarations, so that a program may export whatever is inferred.
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: 'out' }
  return { sources, errors: errorsIn(await compile(compiler, project(`types-${compiler}-${name}`, type, { ...options, ...emit }, files))) }
}

/** What stands in the comments at the end of lines: a code, and words of the message. */
function errorsExpectedIn(file: string, text: string): { file: string; line: number; words: string[] }[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = /\/\/ (?:@ts-expect-error: .* )?(TS\d+: .*)$/.exec(line)
    return comment ? [{ file, line: index + 1, words: comment[1]!.split(' … ') }] : []
  })
}
