import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { namesOf } from '../../src/wording/names.js'
import { loadDataset } from '../../src/compile/index.js'
import { isUnofficial } from '../../src/status-record.js'
import { constantName, registeredConstants, unofficialConstants } from '../../src/wording/constant-names.js'
import type { Constant } from '../../src/wording/constant-names.js'
import { GUARDS } from '../api/entries.js'
import type { Api, Records } from '../api/entries.js'
import { installedPackage } from './installed.js'

const { records } = loadDataset('.')
const registered = registeredConstants(records).map(({ name }) => name)
const unofficial = unofficialConstants(records).map(({ name }) => name)

const VALUES: Record<string, string[]> = {
  index: [
    ...registered, 'HttpStatus', ...GUARDS, 'anyOf', 'hasStatus', 'statusOf', 'reasonPhrase', 'statusCode', 'statusClass',
    'PHRASES_BY_CODE', 'CODES_BY_PHRASE', 'REGISTERED_CODES'
  ],
  'const-enum': ['HttpStatus', 'UnofficialStatus'],
  enum: ['HttpStatus'],
  unofficial: [...unofficial, 'UNOFFICIAL_PHRASES_BY_CODE'],
  records: ['STATUS_RECORDS', 'statusRecord', 'statusRecords', 'SOURCES']
}

const TYPES: Record<string, string[]> = {
  index: [
    ...registered, 'HttpStatus', 'StatusCode', 'RegisteredCode',
    'InformationalCode', 'SuccessfulCode', 'RedirectionCode', 'ClientErrorCode', 'ServerErrorCode', 'ErrorCode',
    'StatusClass', 'StatusClassOf', 'ReasonPhrase', 'WithStatus', 'StatusGuard',
    // The result types, named so that declarations of generic functions stay short.
    'ExpectedCode', 'IsUncertain', 'MemberWithStatus', 'WithExpectedStatus', 'ReasonPhraseOf', 'StatusCodeOf'
  ],
  'const-enum': ['HttpStatus', 'UnofficialStatus'],
  enum: ['HttpStatus'],
  unofficial,
  records: ['Source', 'StatusRecord', 'StatusRecordOf']
}

const CONDITIONS = ['js', 'cjs'] as const

type Exports = Record<string, unknown>

async function load(entry: string, condition: 'js' | 'cjs', folder = installedPackage()): Promise<Exports> {
  const file = join(folder, `node_modules/statusbook/dist/${entry}.${condition}`)
  return (condition === 'js' ? await import(pathToFileURL(file).href) : createRequire(file)(file)) as Exports
}

const EXTENSIONS = ['d.ts', 'd.cts'] as const
const declarations = (entry: string, extension: (typeof EXTENSIONS)[number]): string =>
  join(installedPackage(), 'node_modules/statusbook/dist', extension === 'd.cts' ? 'require' : '', `${entry}.${extension}`)

// One program for all, because each would read the compiler's library again.
const program = ts.createProgram(
  Object.keys(VALUES).flatMap(entry => EXTENSIONS.map(extension => declarations(entry, extension))),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [], strict: true }
)

/** The names that a declaration file exports, as values and as types. */
function declared(file: string): { values: string[]; types: string[] } {
  const checker = program.getTypeChecker()
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
  const resolved = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const having = (flags: ts.SymbolFlags): string[] =>
    symbols.filter(symbol => (resolved(symbol).flags | symbol.flags) & flags).map(({ name }) => name).sort()
  return { values: having(ts.SymbolFlags.Value), types: having(ts.SymbolFlags.Type) }
}

describe.each(Object.keys(VALUES))('the entry %s', entry => {
  it.each(CONDITIONS)('exports the documented names and no others, as .%s', async condition => {
    expect(Object.keys(await load(entry, condition)).sort()).toEqual([...VALUES[entry]!].sort())
  })

  it('has values, not getters, in CommonJS, so that a console prints them', async () => {
    const exported = await load(entry, 'cjs')
    const namespaces = Object.values(exported).filter(value => typeof value === 'object') as object[]
    const properties = [exported, ...namespaces].flatMap(object => Object.values(Object.getOwnPropertyDescriptors(object)))
    expect(properties.length).toBeGreaterThan(0)
    expect(properties.filter(property => !('value' in property))).toEqual([])
    expect(inspect(exported, { depth: 1 })).not.toContain('[Getter')
  })

  it.each(EXTENSIONS)('declares exactly its exports, in .%s', extension => {
    const { values, types } = declared(declarations(entry, extension))
    // A module says `__esModule` only in CommonJS, where it makes a default import an error.
    const mark = extension === 'd.cts' ? ['__esModule'] : []
    expect(values).toEqual([...VALUES[entry]!, ...mark].sort())
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
    const { HttpStatus, UnofficialStatus } = await load('const-enum', condition)
    const members = (constants: Constant[]): object =>
      Object.fromEntries(constants.map(({ name, record }) => [name, record.code]))
    expect({ ...HttpStatus as object }).toEqual(members(registeredConstants(records)))
    expect({ ...UnofficialStatus as object }).toEqual(members(unofficialConstants(records)))
  })
})

describe('the enum', () => {
  it.each(CONDITIONS)('maps names to codes and codes to current names, and nothing else, as .%s', async condition => {
    const { HttpStatus } = await load('enum', condition)
    const codes = registeredConstants(records).map(({ name, record }) => [name, record.code])
    const current = records.filter(record => !isUnofficial(record))
    const names = current.map(({ code, phrase }) => [code, constantName(phrase)])
    expect({ ...HttpStatus as object }).toEqual(Object.fromEntries([...codes, ...names]))
  })
})

describe('the package, loaded four times in one process (ESM and CommonJS, in two versions),', () => {
  const manifest = (folder: string): { version: string } =>
    JSON.parse(readFileSync(join(folder, 'node_modules/statusbook/package.json'), 'utf8'))
  const later = join(installedPackage(), 'later')
  const copies: { name: string; entries: Exports[]; api: Api & Records }[] = []

  beforeAll(async () => {
    const folder = join(later, 'node_modules/statusbook')
    cpSync(join(installedPackage(), 'node_modules/statusbook'), folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest(later), version: '999.0.0' }))
    for (const root of [installedPackage(), later]) {
      for (const condition of CONDITIONS) {
        const entries = await Promise.all(Object.keys(VALUES).map(entry => load(entry, condition, root)))
        const [main, others] = [await load('index', condition, root), await load('records', condition, root)]
        const api = { ...main, ...others } as Api & Records
        copies.push({ name: `${manifest(root).version} .${condition}`, entries, api })
      }
    }
  })

  it('shares no function or object', () => {
    const functions = ['hasStatus', 'isClientError', 'statusRecord'] as const
    const objects = ['HttpStatus', 'PHRASES_BY_CODE', 'STATUS_RECORDS'] as const
    expect(manifest(later).version).not.toBe(manifest(installedPackage()).version)
    for (const name of [...functions, ...objects]) {
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
      return [
        ...Array.from({ length: 701 }, (_, code) => byCode.map(name => api[name](code))),
        ...records.flatMap(namesOf).map(phrase => api.statusCode(phrase))
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
          const answer = (api.hasStatus as HasStatus)({ status }, expected)
          const asked = typeof expected === 'function' ? expected.name : expected
          if (answer !== is) wrong.push(`${name} with ${asked} of ${other.name}: ${status}`)
        }
        for (const code of other.api.REGISTERED_CODES) {
          expectAlike(code, code, true)
          expectAlike(code, other.api.NOT_FOUND, code === api.HttpStatus.NOT_FOUND)
          for (const record of other.api.statusRecords(code)) expectAlike(code, record.code, true)
        }
        for (const guard of GUARDS) {
          for (let status = 90; status <= 610; status++) expectAlike(status, other.api[guard], api[guard](status))
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

type Guard = (code: number) => boolean
type HasStatus = (response: object, expected: number | Guard) => boolean
