// What the README says of programs that move over.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { isClientError } from '../../src/status-class.js'
import { isUnofficial } from '../../src/status-record.js'
import { COMPILERS, tsc } from '../types/tsc.js'
import { makeFolder, run, tsconfig, TOOLS } from './tools.js'

describe('the advice', () => {
  const folder = makeFolder('advice', {
    'advice.ts': readFileSync('test/toolchains/advice.ts', 'utf8'),
    'package.json': '{ "type": "module" }',
    'tsconfig.json': tsconfig(['advice.ts'])
  })

  it.each(COMPILERS)('compiles, apart from the errors that it names, with TypeScript %s', async compiler => {
    expect(await tsc(compiler, folder)).toBe('')
  })

  it('gives the stated results', async () => {
    const registered = loadDataset('.').records.filter(record => !isUnofficial(record))
    const clientErrors = registered.filter(({ code }) => isClientError(code)).length
    const nineCodes = [207, 306, 408, 413, 414, 416, 422, 504, 505]
    const answers = JSON.parse(await run('out/advice.js', [], folder)) as unknown
    expect(answers).toEqual([404, true, false, [404], clientErrors, 'Not Found', 'Own', nineCodes])
  })
})

describe('Jest', () => {
  async function runJest(name: string, program: string): Promise<void> {
    const folder = makeFolder(name, {
      'app.test.cjs': program,
      'jest.config.json': '{ "testMatch": ["**/*.test.cjs"], "transform": {} }'
    })
    await run(join(TOOLS, 'jest/bin/jest.js'), ['--config', 'jest.config.json'], folder)
  }

  it('replaces a function with jest.mock()', async () => {
    await runJest('jest-mock', `
jest.mock('statusbook', () => ({ ...jest.requireActual('statusbook'), reasonPhrase: () => 'mocked' }))
test('mock', () => {
  const { NOT_FOUND, reasonPhrase } = require('statusbook')
  expect([reasonPhrase(404), NOT_FOUND]).toEqual(['mocked', 404])
})`)
  })

  it('cannot replace a function with jest.spyOn(), because the exports are frozen', async () => {
    const spying = runJest('jest-spy', "test('spyOn', () => { jest.spyOn(require('statusbook'), 'reasonPhrase') })")
    await expect(spying).rejects.toThrow("Cannot assign to read only property 'reasonPhrase'")
  })

  it('keeps every code in an automock, and replaces the functions', async () => {
    await runJest('jest-automock', `
jest.mock('statusbook')
jest.mock('statusbook/const-enum')
test('automock', () => {
  const actual = jest.requireActual('statusbook')
  const { HttpStatus, isClientError, NOT_FOUND } = require('statusbook')
  expect([NOT_FOUND, HttpStatus.NOT_FOUND, isClientError(404)]).toEqual([404, 404, undefined])
  expect({ ...HttpStatus }).toEqual({ ...actual.HttpStatus })
  expect(require('statusbook/const-enum').UnofficialStatus.CLIENT_CLOSED_REQUEST).toBe(499)
})`)
  })
})

describe('an old compiler', () => {
  const PROGRAM = `
import { hasStatus, HttpStatus, NOT_FOUND, reasonPhrase } from 'statusbook'
export const phrase: 'Not Found' = reasonPhrase(HttpStatus.NOT_FOUND)
export const is = hasStatus({ status: 404 }, NOT_FOUND)
`
  const OPTIONS = { target: 'es2021', lib: ['es2021'], module: 'commonjs', moduleResolution: 'node' }

  async function errors(version: string, options: object = {}): Promise<string> {
    const folder = makeFolder(`old-${version}`, {
      'app.ts': PROGRAM,
      'tsconfig.json': tsconfig(['app.ts'], { ...OPTIONS, ...options })
    })
    const script = join(TOOLS, `typescript-${version}/lib/tsc.js`)
    return run(script, ['--pretty', 'false'], folder).catch((error: Error) => error.message)
  }

  it('reports syntax errors in index.d.cts if it is TypeScript 4.5', async () => {
    expect(await errors('4.5')).toMatch(/index\.d\.cts.*error TS1005/)
  })

  it('reports TS1139 if it is TypeScript 4.7, which does not know const type parameters', async () => {
    expect(await errors('4.7')).toMatch(/index\.d\.cts.*error TS1139/)
  })

  it('still works if it is TypeScript 5.3, one version before the oldest supported', async () => {
    expect(await errors('5.3', { module: 'node16', moduleResolution: 'node16' })).toBe('')
  })
})
