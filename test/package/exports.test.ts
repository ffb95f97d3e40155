import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { registeredConstants, unofficialConstants } from '../../src/names.js'
import { installedPackage } from './install.js'

const { records } = loadDataset('.')
const registered = registeredConstants(records).map(({ name }) => name)
const unofficial = unofficialConstants(records).map(({ name }) => name)

const VALUES: Record<string, string[]> = {
  index: [
    ...registered, 'HttpStatus', 'isInformational', 'isSuccessful', 'isRedirection', 'isClientError', 'isServerError', 'isErrorStatus', 'isRegistered', 'isStatusCode',
    'isRedirectStatus', 'isNullBodyStatus', 'isHeuristicallyCacheable', 'hasStatus', 'reasonPhrase', 'statusCode', 'statusClass', 'PHRASES_BY_CODE', 'CODES_BY_PHRASE',
    'REGISTERED_CODES'
  ],
  'const-enum': ['HttpStatus', 'UnofficialStatus'],
  unofficial: [...unofficial, 'UNOFFICIAL_PHRASES_BY_CODE'],
  records: ['STATUS_RECORDS', 'statusRecord', 'statusRecords', 'SOURCES']
}

const TYPES: Record<string, string[]> = {
  index: [
    'StatusCode', 'InformationalCode', 'SuccessfulCode', 'RedirectionCode', 'ClientErrorCode', 'ServerErrorCode', 'ErrorCode', 'RegisteredCode', 'StatusClass', 'StatusClassOf',
    'ReasonPhrase', 'WithStatus', 'HttpStatus', ...registered
  ],
  'const-enum': ['HttpStatus', 'UnofficialStatus'],
  unofficial,
  records: ['StatusRecord']
}

const CONDITIONS = ['js', 'cjs'] as const

async function load(entry: string, condition: 'js' | 'cjs', folder = installedPackage()): Promise<Record<string, unknown>> {
  const file = join(folder, `node_modules/statusbook/dist/${entry}.${condition}`)
  return (condition === 'js' ? await import(pathToFileURL(file).href) : createRequire(file)(file)) as Record<string, unknown>
}

/** The names that the declarations of an entry export, as values and as types. */
function declared(entry: string, extension: 'd.ts' | 'd.cts'): { values: string[]; types: string[] } {
  const file = join(installedPackage(), `node_modules/statusbook/dist/${entry}.${extension}`)
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], strict: true })
  const checker = program.getTypeChecker()
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
  const having = (flags: ts.SymbolFlags): string[] =>
    symbols.filter(symbol => (resolved(checker, symbol).flags | symbol.flags) & flags).map(({ name }) => name).sort()
  return { values: having(ts.SymbolFlags.Value), types: having(ts.SymbolFlags.Type) }
}

const resolved = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol)

describe.each(Object.keys(VALUES))('the entry %s', entry => {
  it.each(CONDITIONS)('exports the documented names and no other, as .%s', async condition => {
    expect(Object.keys(await load(entry, condition)).sort()).toEqual([...VALUES[entry]!].sort())
  })

  it.each(['d.ts', 'd.cts'] as const)('declares what is there and no more, in .%s', extension => {
    const { values, types } = declared(entry, extension)
    expect(values).toEqual([...VALUES[entry]!].sort())
    expect(types).toEqual([...TYPES[entry]!].sort())
  })
})

describe('the const enums', () => {
  it.each(CONDITIONS)('have every declared member in the object behind them, as .%s', async condition => {
    const { HttpStatus, UnofficialStatus } = (await load('const-enum', condition)) as Record<string, Record<string, number>>
    expect(Object.keys(HttpStatus!).sort()).toEqual([...registered].sort())
    expect(Object.keys(UnofficialStatus!).sort()).toEqual([...unofficial].sort())
    for (const { name, record } of [...registeredConstants(records), ...unofficialConstants(records)]) expect((HttpStatus![name] ?? UnofficialStatus![name])).toBe(record.code)
  })
})

describe('loaded several times', () => {
  it('as ESM and as CommonJS, in two versions, gives the same answers, and takes the guards of the others', async () => {
    const other = join(installedPackage(), 'another-version')
    cpSync(join(installedPackage(), 'node_modules/statusbook'), join(other, 'node_modules/statusbook'), { recursive: true })
    const manifest = join(other, 'node_modules/statusbook/package.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]+"/, '"version": "1.0.99"'))

    const folders = [installedPackage(), other]
    const [api, ...others] = (await Promise.all(folders.flatMap(folder => CONDITIONS.map(condition => load('index', condition, folder))))) as [Api, ...Api[]]
    const [reference, ...records] = (await Promise.all(folders.flatMap(folder => CONDITIONS.map(condition => load('records', condition, folder))))) as unknown as [Records, ...Records[]]
    expect(others).toHaveLength(3)
    expect(new Set([api, ...others].map(({ PHRASES_BY_CODE }) => PHRASES_BY_CODE)).size).toBeGreaterThanOrEqual(3)
    for (let code = 90; code <= 610; code++) {
      for (const another of others) {
        for (const name of ['isClientError', 'isRegistered', 'isRedirectStatus', 'isStatusCode', 'reasonPhrase', 'statusClass'] as const) {
          expect(another[name](code)).toBe(api[name](code))
        }
        expect(another.hasStatus({ status: code }, api.isClientError)).toBe(api.hasStatus({ status: code }, another.isClientError))
      }
      for (const another of records) expect(another.statusRecords(code)).toEqual(reference.statusRecords(code))
    }
    for (const another of others) {
      expect({ ...another.PHRASES_BY_CODE }).toEqual({ ...api.PHRASES_BY_CODE })
      expect(Object.entries(another.HttpStatus)).toEqual(Object.entries(api.HttpStatus))
    }
  })
})

type Api = Record<'isClientError' | 'isRegistered' | 'isRedirectStatus' | 'isStatusCode' | 'reasonPhrase' | 'statusClass', (code: number) => unknown> & {
  hasStatus(response: object, expected: unknown): boolean
  PHRASES_BY_CODE: object
  HttpStatus: object
}

interface Records {
  statusRecords(code: number): readonly object[]
}
