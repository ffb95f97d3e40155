import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/compile/index.js'
import { isUnofficial } from '../../src/status-record.js'
import { constantName, registeredConstants, unofficialConstants } from '../../src/wording/constant-names.js'
import type { Api, Records } from '../api/load.js'
import { installedPackage } from './installed.js'

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
  enum: ['HttpStatus'],
  unofficial: [...unofficial, 'UNOFFICIAL_PHRASES_BY_CODE'],
  records: ['STATUS_RECORDS', 'statusRecord', 'statusRecords', 'SOURCES']
}

const TYPES: Record<string, string[]> = {
  index: [
    'StatusCode', 'InformationalCode', 'SuccessfulCode', 'RedirectionCode', 'ClientErrorCode', 'ServerErrorCode', 'ErrorCode', 'RegisteredCode', 'StatusClass', 'StatusClassOf',
    'ReasonPhrase', 'WithStatus', 'HttpStatus', 'StatusGuard', ...registered,
    // The result types, named so that declarations of generic functions stay short.
    'ExpectedCode', 'WithExpectedStatus', 'ReasonPhraseOf', 'StatusCodeOf'
  ],
  'const-enum': ['HttpStatus', 'UnofficialStatus'],
  enum: ['HttpStatus'],
  unofficial,
  records: ['StatusRecord', 'StatusRecordOf']
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
  it.each(CONDITIONS)('exports the documented names and no others, as .%s', async condition => {
    expect(Object.keys(await load(entry, condition)).sort()).toEqual([...VALUES[entry]!].sort())
  })

  it.each(['d.ts', 'd.cts'] as const)('declares exactly its exports, in .%s', extension => {
    const { values, types } = declared(entry, extension)
    expect(values).toEqual([...VALUES[entry]!].sort())
    expect(types).toEqual([...TYPES[entry]!].sort())
  })
})

describe('the JSON entries', () => {
  it.each(['status-codes', 'sources', 'schema'])('give data/%s.json unchanged', name => {
    const require = createRequire(join(installedPackage(), 'package.json'))
    expect(require(`statusbook/${name}.json`)).toEqual(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')))
  })
})

describe('the const enums', () => {
  it.each(CONDITIONS)('have every declared member at run time, as .%s', async condition => {
    const { HttpStatus, UnofficialStatus } = (await load('const-enum', condition)) as Record<string, Record<string, number>>
    expect(Object.keys(HttpStatus!).sort()).toEqual([...registered].sort())
    expect(Object.keys(UnofficialStatus!).sort()).toEqual([...unofficial].sort())
    for (const { name, record } of [...registeredConstants(records), ...unofficialConstants(records)]) expect((HttpStatus![name] ?? UnofficialStatus![name])).toBe(record.code)
  })
})

describe('the enum', () => {
  it.each(CONDITIONS)('maps every name to its code and every code to its current name, and has no other member, as .%s', async condition => {
    const { HttpStatus } = (await load('enum', condition)) as { HttpStatus: Record<string, unknown> }
    const codes = registeredConstants(records).map(({ name, record }) => [name, record.code])
    const names = records.filter(record => !isUnofficial(record)).map(({ code, phrase }) => [code, constantName(phrase)])
    expect({ ...HttpStatus }).toEqual(Object.fromEntries([...codes, ...names]))
  })
})

const GUARDS = [
  'isInformational', 'isSuccessful', 'isRedirection', 'isClientError', 'isServerError', 'isErrorStatus', 'isRegistered', 'isStatusCode', 'isRedirectStatus', 'isNullBodyStatus',
  'isHeuristicallyCacheable'
] as const

describe('the package, loaded four times in one process (ESM and CommonJS, in two versions),', () => {
  const version = (folder: string): string => (JSON.parse(readFileSync(join(folder, 'node_modules/statusbook/package.json'), 'utf8')) as { version: string }).version
  const later = join(installedPackage(), 'later')
  const copies: { name: string; entries: Record<string, unknown>[]; api: Api & Records }[] = []

  beforeAll(async () => {
    const folder = join(later, 'node_modules/statusbook')
    cpSync(join(installedPackage(), 'node_modules/statusbook'), folder, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as object
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version: '999.0.0' }))
    for (const root of [installedPackage(), later]) {
      for (const condition of CONDITIONS) {
        const entries = await Promise.all(Object.keys(VALUES).map(entry => load(entry, condition, root)))
        copies.push({ name: `${version(root)} .${condition}`, entries, api: { ...await load('index', condition, root), ...await load('records', condition, root) } as Api & Records })
      }
    }
  })

  it('shares no function or object', () => {
    expect(version(later)).not.toBe(version(installedPackage()))
    for (const name of ['hasStatus', 'isClientError', 'statusRecord', 'HttpStatus', 'PHRASES_BY_CODE', 'STATUS_RECORDS'] as const) {
      expect(new Set(copies.map(({ api }) => api[name])).size, name).toBe(4)
    }
  })

  it('has the same constants, maps and records each time', () => {
    const data = (entries: object[]): unknown => JSON.parse(JSON.stringify(entries))
    for (const { name, entries } of copies) expect(data(entries), name).toEqual(data(copies[0]!.entries))
  })

  it('gives the same answer from every guard and look-up', () => {
    const answers = ({ api }: (typeof copies)[number]): unknown[] => {
      const byCode = [...GUARDS, 'reasonPhrase', 'statusClass', 'statusRecord', 'statusRecords'] as const
      const phrases = records.flatMap(({ phrase, formerPhrases, spellings }) => [phrase, ...formerPhrases.map(former => former.phrase), ...spellings])
      return [
        ...Array.from({ length: 701 }, (_, code) => byCode.map(name => api[name](code))),
        ...phrases.map(phrase => api.statusCode(phrase))
      ]
    }
    const [first, ...others] = copies
    for (const other of others) expect(answers(other), other.name).toEqual(answers(first!))
  })

  it('accepts constants, codes and guards of another copy in hasStatus()', () => {
    const wrong: string[] = []
    for (const { name, api } of copies) {
      for (const other of copies) {
        const expectAlike = (status: number, expected: number | Guard, is: boolean): void => {
          if ((api.hasStatus as HasStatus)({ status }, expected) !== is) wrong.push(`${name} with ${typeof expected === 'function' ? expected.name : expected} of ${other.name}: ${status}`)
        }
        for (const code of other.api.REGISTERED_CODES) {
          expectAlike(code, code, true)
          expectAlike(code, other.api.NOT_FOUND, code === api.HttpStatus.NOT_FOUND)
          for (const record of other.api.statusRecords(code)) expectAlike(code, record.code, true)
        }
        for (const guard of GUARDS) for (let status = 90; status <= 610; status++) expectAlike(status, other.api[guard], api[guard](status))
      }
    }
    expect(wrong).toEqual([])
  })
})

type Guard = (code: number) => boolean
type HasStatus = (response: object, expected: number | Guard) => boolean
