import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { compile, COMPILERS } from '../types/compile.js'
import { makeFolder, run, TOOLS } from './workbench.js'

const program = (name: string): string => readFileSync(`test/toolchains/${name}.ts`, 'utf8')
const tsconfig = (files: readonly string[], compilerOptions: object = {}): string => JSON.stringify({
  compilerOptions: { target: 'es2022', module: 'nodenext', lib: ['es2022', 'dom'], strict: true, types: [], skipLibCheck: true, outDir: 'out', ...compilerOptions },
  files
})

const PATTERNS = program('patterns')
const IMPORT = "import { StatusCodes as S } from 'http-status-codes'"

describe('a program written around an enum', () => {
  let folder: string
  const files = {
    'theirs.ts': PATTERNS,
    'ours.ts': PATTERNS.replace(IMPORT, "import { HttpStatus as S } from 'statusbook/enum'"),
    'moving-over.ts': program('moving-over')
  }
  const constants = PATTERNS.replace(IMPORT, "import { HttpStatus as S } from 'statusbook'")

  beforeAll(() => {
    folder = makeFolder('patterns', { ...files, 'package.json': '{ "type": "module" }', 'tsconfig.json': tsconfig(Object.keys(files)) })
  })

  it.each(COMPILERS)('moves over by changing only its import, in 18 patterns, with TypeScript %s', async compiler => {
    expect(files['ours.ts']).not.toBe(PATTERNS)
    expect(await compile(compiler, folder)).toBe('')
  })

  it.each(['theirs', 'ours'])('gives 404 in each of the 18 patterns: %s', async name => {
    const answers = JSON.parse(await run(`out/${name}.js`, [], folder)) as Record<string, unknown>
    expect(Object.keys(answers)).toHaveLength(18)
    expect(Object.entries(answers).filter(([, answer]) => answer !== 404)).toEqual([])
  })

  it('needs other changes for the constants, in 13 of the 18 patterns', async () => {
    const folder = makeFolder('patterns-of-constants', { 'app.ts': constants, 'package.json': '{ "type": "module" }', 'tsconfig.json': tsconfig(['app.ts']) })
    const lines = new Set([...(await compile('7.0', folder)).matchAll(/app\.ts\((\d+),/gm)].map(([, line]) => line))
    expect(lines.size).toBe(13)
  })

  it('behaves as test/peers/README.md says', async () => {
    const clientErrors = loadDataset('.').records.filter(({ code, registration }) => code >= 400 && code < 500 && registration !== 'unofficial').length
    const nineCodes = [207, 306, 408, 413, 414, 416, 422, 504, 505]
    expect(JSON.parse(await run('out/moving-over.js', [], folder))).toEqual([404, true, false, [404], clientErrors, 'Not Found', 'Own', nineCodes])
  })
})

describe('the frameworks', () => {
  let answers: Record<string, unknown>
  const registered = loadDataset('.').records.filter(({ registration }) => registration !== 'unofficial').map(({ code }) => code)

  beforeAll(async () => {
    const folder = makeFolder('frameworks', {
      'app.ts': program('frameworks'),
      'package.json': '{ "type": "module" }',
      'tsconfig.json': tsconfig(['app.ts'], { experimentalDecorators: true, emitDecoratorMetadata: true })
    })
    expect(await compile('6.0', folder)).toBe('')
    answers = JSON.parse(await run('out/app.js', [], folder)) as Record<string, unknown>
  })

  it("accept the enum: class-validator's @IsEnum", () => {
    expect(answers['IsEnum takes a code of the enum']).toEqual([])
    expect(answers['IsEnum refuses another number']).toEqual(['status', 'code'])
  })

  it("do not all accept the namespace: class-validator's @IsEnum throws on an invalid value, because a namespace has no prototype", () => {
    expect(answers['IsEnum with the namespace']).toBe('TypeError')
  })

  it("accept the enum: @ApiProperty of @nestjs/swagger lists a code once for each of its names, and REGISTERED_CODES once", () => {
    const listed = answers['ApiProperty with the enum'] as number[]
    expect(new Set(listed)).toEqual(new Set(registered))
    expect(listed.filter(code => code === 413)).toHaveLength(3)
    expect(answers['ApiProperty with the registered codes']).toEqual(registered)
  })

  it("accept the enum: Ts.ED's @Enum", () => {
    expect((answers['Ts.ED'] as number[]).toSorted((a, b) => a - b)).toEqual(registered)
  })

  it("accept the enum: zod's nativeEnum", () => {
    expect([answers['zod takes a code'], answers['zod refuses another number'], answers['zod refuses a name']]).toEqual([true, false, false])
  })

  it('accept the enum: Object.values', () => {
    expect(new Set(answers['Object.values'] as number[])).toEqual(new Set(registered))
  })

  it("work with hasStatus and the look-ups: the status of a Nest exception is a number", () => {
    expect(answers['an exception of Nest']).toEqual([404, 404, true, 'Not Found'])
  })
})

describe('Jest', () => {
  it('replaces a function with jest.mock(), but not with jest.spyOn(), because the exports are frozen', async () => {
    const folder = makeFolder('jest', {
      'app.test.cjs': `
jest.mock('statusbook', () => ({ ...jest.requireActual('statusbook'), reasonPhrase: () => 'mocked' }))
test('mock', () => expect([require('statusbook').reasonPhrase(404), require('statusbook').NOT_FOUND]).toEqual(['mocked', 404]))
test('spyOn', () => expect(() => jest.spyOn(jest.requireActual('statusbook'), 'reasonPhrase')).toThrow('Cannot redefine property'))`,
      'jest.config.json': '{ "testMatch": ["**/*.test.cjs"], "transform": {} }'
    })
    await run(join(TOOLS, 'jest/bin/jest.js'), ['--config', 'jest.config.json'], folder)
  })
})

describe('an old compiler', () => {
  const folder = (name: string, compilerOptions: object): string => makeFolder(name, {
    'app.ts': "import { hasStatus, HttpStatus, NOT_FOUND, reasonPhrase } from 'statusbook'\nexport const phrase: 'Not Found' = reasonPhrase(HttpStatus.NOT_FOUND)\nexport const is = hasStatus({ status: 404 }, NOT_FOUND)\n",
    'tsconfig.json': tsconfig(['app.ts'], { target: 'es2021', lib: ['es2021'], module: 'commonjs', moduleResolution: 'node', ...compilerOptions })
  })
  const errors = (version: string, options: object = {}): Promise<string> =>
    run(join(TOOLS, `typescript-${version}/lib/tsc.js`), ['--pretty', 'false'], folder(`old-${version}`, options)).catch((error: Error) => error.message)

  it('reports TS7016 if it is TypeScript 4.5, which does not know .d.cts', async () => {
    expect(await errors('4.5')).toMatch(/error TS7016: Could not find a declaration file for module 'statusbook'/)
  })

  it('reports TS1139 if it is TypeScript 4.7, which does not know const type parameters', async () => {
    expect(await errors('4.7')).toMatch(/index\.d\.cts.*error TS1139/)
  })

  it('still works if it is TypeScript 5.3, one version before the oldest supported', async () => {
    expect(await errors('5.3', { module: 'node16', moduleResolution: 'node16' })).toBe('')
  })
})
