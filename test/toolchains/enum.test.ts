import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { isUnofficial } from '../../src/status-record.js'
import { COMPILERS, tsc } from '../types/tsc.js'
import { makeFolder, run, tsconfig } from './tools.js'

const PATTERNS = readFileSync('test/toolchains/enum-patterns.ts', 'utf8')
const FRAMEWORKS = readFileSync('test/toolchains/frameworks.ts', 'utf8')
const importing = (entry: string): string =>
  PATTERNS.replace("import { StatusCodes as S } from 'http-status-codes'", `import { HttpStatus as S } from '${entry}'`)

describe('a program written around an enum', () => {
  let folder: string
  const files = { 'theirs.ts': PATTERNS, 'ours.ts': importing('statusbook/enum') }

  beforeAll(() => {
    folder = makeFolder('patterns', {
      ...files,
      'package.json': '{ "type": "module" }',
      'tsconfig.json': tsconfig(Object.keys(files))
    })
  })

  it.each(COMPILERS)('moves over by changing only its import, in 18 patterns, with TypeScript %s', async compiler => {
    expect(files['ours.ts']).not.toBe(PATTERNS)
    expect(await tsc(compiler, folder)).toBe('')
  })

  it.each(['theirs', 'ours'])('gives 404 in each of the 18 patterns: %s', async name => {
    const answers = JSON.parse(await run(`out/${name}.js`, [], folder)) as Record<string, unknown>
    expect(Object.keys(answers)).toHaveLength(18)
    expect(Object.entries(answers).filter(([, answer]) => answer !== 404)).toEqual([])
  })

  it('needs other changes for the constants, in 13 of the 18 patterns', async () => {
    const folder = makeFolder('patterns-of-constants', {
      'app.ts': importing('statusbook'),
      'package.json': '{ "type": "module" }',
      'tsconfig.json': tsconfig(['app.ts'])
    })
    const errors = (await tsc('7.0', folder)).matchAll(/app\.ts\((\d+),/gm)
    expect(new Set([...errors].map(([, line]) => line)).size).toBe(13)
  })
})

describe('the frameworks', () => {
  let answers: Record<string, unknown>
  const registered = loadDataset('.').records.filter(record => !isUnofficial(record)).map(({ code }) => code)

  beforeAll(async () => {
    const folder = makeFolder('frameworks', {
      'app.ts': FRAMEWORKS,
      'package.json': '{ "type": "module" }',
      'tsconfig.json': tsconfig(['app.ts'], { experimentalDecorators: true, emitDecoratorMetadata: true })
    })
    expect(await tsc('6.0', folder)).toBe('')
    answers = JSON.parse(await run('out/app.js', [], folder)) as Record<string, unknown>
  })

  it("accept the enum: class-validator's @IsEnum", () => {
    expect(answers['IsEnum takes a code of the enum']).toEqual([])
    expect(answers['IsEnum refuses another number']).toEqual(['status', 'code'])
  })

  // It throws on an invalid value, because a namespace has no prototype.
  it("do not all accept the namespace: class-validator's @IsEnum throws", () => {
    expect(answers['IsEnum with the namespace']).toBe('TypeError')
  })

  it('accept the enum: @ApiProperty of @nestjs/swagger lists a code once for each of its names', () => {
    const listed = answers['ApiProperty with the enum'] as number[]
    expect(new Set(listed)).toEqual(new Set(registered))
    expect(listed.filter(code => code === 413)).toHaveLength(4)
  })

  it('accept REGISTERED_CODES: @ApiProperty of @nestjs/swagger lists each code once', () => {
    expect(answers['ApiProperty with the registered codes']).toEqual(registered)
  })

  it("accept the enum: Ts.ED's @Enum", () => {
    expect((answers['Ts.ED'] as number[]).toSorted((a, b) => a - b)).toEqual(registered)
  })

  it("accept the enum: zod's nativeEnum", () => {
    expect(answers['zod takes a code']).toBe(true)
    expect(answers['zod refuses another number']).toBe(false)
    expect(answers['zod refuses a name']).toBe(false)
  })

  it('accept the enum: Object.values', () => {
    expect(new Set(answers['Object.values'] as number[])).toEqual(new Set(registered))
  })

  it('work with hasStatus and the look-ups: the status of a Nest exception is a number', () => {
    expect(answers['an exception of Nest']).toEqual([404, 404, true, 'Not Found'])
  })
})
