import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { DatasetError } from '../../src/compile/faults.js'
import { readDataset } from '../../src/compile/read-dataset.js'
import { recordsSchema, schemaFaults } from '../../src/compile/schema.js'
import { hasPython, python } from './python.js'

type Any = any
type Validate = (value: unknown) => boolean
type Re2 = new (pattern: string, flags: string) => RegExp

const schema = JSON.parse(readFileSync('data/schema.json', 'utf8')) as Any
const records = JSON.parse(readFileSync('data/status-codes.json', 'utf8')) as Any[]
const record = records.find(({ code }) => code === 413)
const unofficial = records.find(({ code }) => code === 520)

type Case = [what: string, value: unknown]

const BAD_PHRASES = [
  '', ' ', 'Content  Too Large', ' Content', 'Content ', 'Content\nToo Large', 'Content\tToo Large',
  'Content\u00a0Too Large', 'Große Inhalte', '@content'
]
const BAD_TEXTS = ['', ' ', 'Two  spaces', ' in front', 'behind ', '@see']

const phraseCases = (phrase: string): Case[] => [
  [`the phrase ${JSON.stringify(phrase)}`, { ...record, phrase }],
  [`the former phrase ${JSON.stringify(phrase)}`, { ...record, formerPhrases: [{ phrase, source: 'rfc9110' }] }],
  [`the spelling ${JSON.stringify(phrase)}`, { ...record, spellings: [phrase] }]
]
const textCases = (text: string): Case[] => [
  [`the description ${JSON.stringify(text)}`, { ...record, description: text }],
  [`the condition ${JSON.stringify(text)}`, { ...record, headerFields: [{ ...record.headerFields[0], when: text }] }],
  [`the note ${JSON.stringify(text)}`, { ...record, sourceNotes: [{ ...record.sourceNotes[0], note: text }] }]
]

/** What only the compiler rejects, because no portable pattern can say it. */
const ONLY_IN_COMPILER = [
  ...['413', '4-1-3'].flatMap(phraseCases),
  ...[
    'Two\nlines', 'A\u0000.', 'A\u007f.', 'A\u0085.', 'A\u200b.', 'A\u2028.', 'A\ud800.'
  ].flatMap(textCases)
]

/** What the schema rejects by its conditions, and the compiler by its rules. */
const CONDITIONS: Case[] = [
  ['a registered code with a vendor', { ...record, vendor: 'nginx' }],
  ['a registered code that is never sent', { ...record, onTheWire: false }],
  ['a registered code with a label for a phrase', { ...record, phraseIsLabel: true }],
  ['a most common registered code', { ...record, mostCommon: true }],
  ['an unofficial code without a vendor', { ...record, registration: 'unofficial', otherNames: undefined }],
  ['an unofficial code with an alternative', { ...unofficial, alternatives: records[0].alternatives }],
  ['an unofficial code with a former phrase', { ...unofficial, formerPhrases: record.formerPhrases }],
  ['an unofficial code with a header field', { ...unofficial, headerFields: record.headerFields }],
  ['an unofficial code with a rule on repeating', { ...unofficial, repeat: record.repeat }],
  ['an unofficial code with another name', { ...unofficial, otherNames: record.otherNames }],
  ...[100, 200, 300, 500].map((code): Case => [`the class of 413 for ${code}`, { ...record, code }])
]

const BAD: Case[] = [
  ['an empty object', {}],
  ['null', null],
  ['a string', '413'],
  ['an unknown field', { ...record, retryable: true }],
  ...(schema.items.required as string[]).map((field): Case => {
    const { [field]: _, ...rest } = record
    return [`no ${field}`, rest]
  }),
  ...Object.keys(record).flatMap((field): Case[] => [
    [`null for ${field}`, { ...record, [field]: null }],
    [`a number for ${field}`, { ...record, [field]: 7 }],
    [`an object for ${field}`, { ...record, [field]: {} }]
  ]),
  ...BAD_PHRASES.flatMap(phraseCases),
  ...BAD_TEXTS.flatMap(textCases),
  ['a code that is no integer', { ...record, code: 413.5 }],
  ['a code under 100', { ...record, code: 99 }],
  ['a code over 599', { ...record, code: 600 }],
  ['an unknown class', { ...record, class: '4xx' }],
  ['an unknown registration', { ...record, registration: 'gone' }],
  ['an unknown trait', { ...record, traits: ['cacheable'] }],
  ['a trait twice', { ...record, traits: ['redirectStatus', 'redirectStatus'] }],
  ['no reference', { ...record, references: [] }],
  ['a reference without a source', { ...record, references: [{ section: '1' }] }],
  ['a reference with a page', { ...record, references: [{ source: 'rfc9110', page: 1 }] }],
  ['an unknown requirement', { ...record, headerFields: [{ ...record.headerFields[0], requirement: 'MUST' }] }],
  ...['', 'Retry After', 'Retry-After:', 'Größe'].map((name): Case =>
    [`the header field ${JSON.stringify(name)}`, { ...record, headerFields: [{ ...record.headerFields[0], name }] }]
  ),
  ['a code on the wire', { ...record, onTheWire: true }]
]

const GOOD: Case[] = [
  ['the dataset', records],
  ['any printable text', [{ ...record, description: 'Größe — “fine” 👍, a @tag inside, C:\\ and */.' }]]
]

// As JSON, so that a property that is undefined is absent.
const inJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const require = createRequire(resolve('test/peers/package.json'))

describe('data/schema.json', () => {
  let validate: Validate

  beforeAll(() => {
    const Ajv = require('ajv/dist/2020').default as new (options: object) => { compile(schema: object): Validate }
    validate = new Ajv({ strict: true }).compile(schema)
  })

  for (const [what, value] of GOOD) {
    it(`accepts ${what}, and so does the compiler`, () => {
      expect(validate(value)).toBe(true)
      expect(schemaFaults(value, recordsSchema)).toEqual([])
    })
  }

  for (const [what, value] of BAD) {
    it(`rejects ${what}, and so does the compiler`, () => {
      expect(validate([value])).toBe(false)
      expect(schemaFaults([value], recordsSchema)).not.toEqual([])
    })
  }

  for (const [what, value] of ONLY_IN_COMPILER) {
    it(`leaves it to the compiler to reject ${what}`, () => {
      expect(validate([value])).toBe(true)
      expect(schemaFaults([value], recordsSchema)).not.toEqual([])
    })
  }

  for (const [what, value] of CONDITIONS) {
    it(`rejects ${what}, and so do the rules`, () => {
      expect(validate([inJson(value)])).toBe(false)
      const sources = readFileSync('data/sources.json', 'utf8')
      expect(() => readDataset(JSON.stringify([value]), sources)).toThrow(DatasetError)
    })
  }

  it('rejects a dataset without a record, and so does the compiler', () => {
    expect(validate([])).toBe(false)
    expect(schemaFaults([], recordsSchema)).toEqual([{ place: [], found: '[]', expected: 'at least 1 entry' }])
  })

  it('is the schema that editors use for the dataset', () => {
    type Settings = { 'json.schemas': { fileMatch: string[]; url: string }[] }
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Settings
    const [association] = settings['json.schemas']
    expect(association?.fileMatch).toEqual(['/data/status-codes.json'])
    expect(JSON.parse(readFileSync(join('.', association!.url), 'utf8'))).toEqual(schema)
  })
})

describe('data/schema.json is portable:', () => {
  const bad = [...BAD, ...CONDITIONS].map(([, value]) => inJson([value]))
  const good = GOOD.map(([, value]) => value)

  it.skipIf(!hasPython('jsonschema'))("Python's jsonschema gives the same answers", () => {
    const program = `
from jsonschema import Draft202012Validator
Draft202012Validator.check_schema(given["schema"])
answer = [Draft202012Validator(given["schema"]).is_valid(value) for value in given["values"]]`
    const answers = python(program, { schema, values: [...good, ...bad] })
    expect(answers).toEqual([...good.map(() => true), ...bad.map(() => false)])
  })

  it("RE2, the regular expressions of Go's standard library, gives the same answers for every pattern", () => {
    const { RE2 } = require('re2-wasm') as { RE2: Re2 }
    const texts = [...BAD_PHRASES, ...BAD_TEXTS, ...textsIn(records)]
    const patterns = new Set(patternsIn(schema))
    expect(patterns.size).toBeGreaterThan(3)
    for (const pattern of patterns) {
      const [theirs, ours] = [new RE2(pattern, 'u'), new RegExp(pattern, 'u')]
      expect(texts.filter(text => theirs.test(text) !== ours.test(text)), pattern).toEqual([])
    }
  })
})

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
const patternsIn = (schema: object): string[] =>
  Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : isNested(value) ? patternsIn(value) : []
  )
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : isNested(value) ? Object.values(value).flatMap(textsIn) : []
