import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { installedPackage } from '../package/install.js'

const CASES = ['narrowing', 'guards', 'values', 'entries', 'enums', 'wrong']
const COMPILERS = ['5.4', '5.9', '6.0', '7.0'] as const
type Compiler = (typeof COMPILERS)[number]

interface Setting {
  name: string
  type: 'module' | 'commonjs'
  options: Record<string, unknown>
  compilers: readonly Compiler[]
  cases?: string[]
}

const SETTINGS: Setting[] = [
  { name: 'nodenext, from an ES module', type: 'module', options: { module: 'nodenext' }, compilers: COMPILERS },
  { name: 'nodenext, from CommonJS', type: 'commonjs', options: { module: 'nodenext' }, compilers: COMPILERS },
  {
    name: 'bundler, isolatedModules, verbatimModuleSyntax',
    type: 'module',
    options: { module: 'esnext', moduleResolution: 'bundler', isolatedModules: true, verbatimModuleSyntax: true },
    compilers: COMPILERS
  },
  {
    name: 'erasableSyntaxOnly',
    type: 'module',
    options: { module: 'nodenext', erasableSyntaxOnly: true },
    compilers: ['5.9', '6.0', '7.0'],
    cases: CASES.filter(name => name !== 'enums')
  },
  {
    name: 'node10, the main entry',
    type: 'commonjs',
    options: { module: 'commonjs', moduleResolution: 'node10' },
    compilers: ['5.4', '5.9'],
    cases: CASES.filter(name => name !== 'entries')
  }
]

describe('the types', () => {
  for (const setting of SETTINGS) {
    for (const compiler of setting.compilers) {
      it.concurrent(`are exact with TypeScript ${compiler}, ${setting.name}`, async () => {
        const errors = await errorsOf(compiler, setting)
        expect(errors.filter(({ file }) => file !== 'wrong.ts')).toEqual([])

        const expected = readFileSync('test/types/cases/wrong.ts', 'utf8').split('\n').flatMap((text, index) => {
          const comment = /\/\/ (TS\d+) (.*)$/.exec(text)
          return comment ? [{ line: index + 1, code: comment[1]!, words: comment[2]!.split('|').filter(Boolean) }] : []
        })
        expect(errors.map(({ line }) => line)).toEqual(expected.map(({ line }) => line))
        for (const [index, { code, words }] of expected.entries()) {
          const { message } = errors[index]!
          expect([code, ...words].some(word => message.includes(word)), `line ${errors[index]!.line}: ${message}`).toBe(true)
          if (words.length > 0 && !words.includes('TS2339')) expect(words.some(word => message.includes(word)), message).toBe(true)
          expect(message.length, 'readable').toBeLessThan(700)
        }
      })
    }
  }
})

describe('the const enum', () => {
  const code = "import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'\nexport const codes = [HttpStatus.NOT_FOUND, UnofficialStatus.TOKEN_REQUIRED]\n"

  for (const compiler of COMPILERS) {
    for (const type of ['module', 'commonjs'] as const) {
      it.concurrent(`is inlined, and its import elided, by TypeScript ${compiler} in a package of type ${type}`, async () => {
        const folder = project(`const-enum-${compiler}-${type}`, type, { module: 'nodenext', outDir: 'out', noEmit: false }, { 'app.ts': code })
        expect(await compile(compiler, folder)).toBe('')
        const emitted = readFileSync(join(folder, 'out/app.js'), 'utf8')
        expect(emitted).toContain('404')
        expect(emitted).toContain('499')
        expect(emitted).not.toContain('statusbook')
      })
    }

    it.concurrent(`is an error of TypeScript ${compiler} under isolatedModules, TS2748`, async () => {
      const folder = project(`const-enum-${compiler}-isolated`, 'module', { module: 'nodenext', isolatedModules: true }, { 'app.ts': code })
      expect(await compile(compiler, folder)).toContain('TS2748')
    })
  }
})

async function errorsOf(compiler: Compiler, { name, type, options, cases = CASES }: Setting): Promise<{ file: string; line: number; message: string }[]> {
  const sources = Object.fromEntries(['equal', ...cases].map(file => [`${file}.ts`, readFileSync(`test/types/cases/${file}.ts`, 'utf8')]))
  const output = await compile(compiler, project(`types-${compiler}-${name.replace(/\W+/g, '-')}`, type, options, sources))
  const errors: { file: string; line: number; message: string }[] = []
  for (const text of output.split('\n')) {
    const start = /^(?:.*\/)?([\w-]+\.ts)\((\d+),\d+\): error (.*)$/.exec(text)
    if (start) errors.push({ file: start[1]!, line: Number(start[2]), message: start[3]! })
    else if (/^error/.test(text)) errors.push({ file: 'tsconfig.json', line: 0, message: text })
    else if (errors.length > 0) errors.at(-1)!.message += `\n${text}`
  }
  return errors
}

function project(name: string, type: string, compilerOptions: Record<string, unknown>, files: Record<string, string>): string {
  const folder = join(installedPackage(), name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type }))
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true,
      ...compilerOptions
    },
    files: Object.keys(files)
  }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

/** What a compiler prints. Two run at a time: there may be no more cores. */
async function compile(compiler: Compiler, folder: string): Promise<string> {
  while (running >= 2) await new Promise(resolve => waiting.push(resolve as () => void))
  running++
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [resolve(`test/peers/node_modules/typescript-${compiler}/bin/tsc`), '--pretty', 'false', '-p', folder], { cwd: folder })
    return stdout
  } catch (error) {
    return (error as { stdout: string }).stdout
  } finally {
    running--
    waiting.shift()?.()
  }
}

let running = 0
const waiting: (() => void)[] = []
