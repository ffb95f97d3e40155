import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordsSchema, schemaFaults } from '../../src/compile/schema.js'

type Any = any
type Validate = (value: unknown) => boolean

const schema = JSON.parse(readFileSync('data/schema.json', 'utf8')) as object
const records = JSON.parse(readFileSync('data/status-codes.json', 'utf8')) as Any[]
const record = records.find(({ code }) => code === 413)

type Case = [what: string, value: unknown]

const BAD_PHRASES = [
  '', ' ', 'Content  Too Large', ' Content', 'Content ', 'Content\nToo Large', 'Content\tToo Large',
  'Content\u00a0Too Large', 'Große Inhalte', '@content', '413', '4-1-3'
]
const BAD_TEXTS = [
  '', ' ', 'Two\nlines', 'Two  spaces', ' in front', 'behind ', '@see',
  'A\u0000.', 'A\u007f.', 'A\u0085.', 'A\u200b.', 'A\u2028.', 'A\ud800.'
]

const BAD: Case[] = [
  ['an empty object', {}],
  ['null', null],
  ['a string', '413'],
  ['an unknown field', { ...record, retryable: true }],
  ...Object.keys(record).map((field): Case => {
    const { [field]: _, ...rest } = record
    return [`no ${field}`, rest]
  }),
  ...Object.keys(record).flatMap((field): Case[] => [
    [`null for ${field}`, { ...record, [field]: null }],
    [`a number for ${field}`, { ...record, [field]: 7 }],
    [`an object for ${field}`, { ...record, [field]: {} }]
  ]),
  ...BAD_PHRASES.flatMap((phrase): Case[] => [
    [`the phrase ${JSON.stringify(phrase)}`, { ...record, phrase }],
    [`the former phrase ${JSON.stringify(phrase)}`, { ...record, formerPhrases: [{ phrase, source: 'rfc9110' }] }],
    [`the spelling ${JSON.stringify(phrase)}`, { ...record, spellings: [phrase] }]
  ]),
  ...BAD_TEXTS.flatMap((text): Case[] => [
    [`the description ${JSON.stringify(text)}`, { ...record, description: text }],
    [`the condition ${JSON.stringify(text)}`, { ...record, headerFields: [{ ...record.headerFields[0], when: text }] }],
    [`the note ${JSON.stringify(text)}`, { ...record, sourceNotes: [{ ...record.sourceNotes[0], note: text }] }]
  ]),
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

describe('data/schema.json', () => {
  let validate: Validate

  beforeAll(() => {
    const require = createRequire(resolve('test/peers/package.json'))
    const Ajv = require('ajv/dist/2020').default as new (options: object) => { compile(schema: object): Validate }
    validate = new Ajv({ strict: false }).compile(schema)
  })

  it('accepts the dataset, and so does the compiler', () => {
    expect(validate(records)).toBe(true)
    expect(schemaFaults(records, recordsSchema)).toEqual([])
  })

  for (const [what, value] of BAD) {
    it(`rejects ${what}, and so does the compiler`, () => {
      expect(validate([value])).toBe(false)
      expect(schemaFaults([value], recordsSchema)).not.toEqual([])
    })
  }

  it('rejects a dataset without a record, and so does the compiler', () => {
    expect(validate([])).toBe(false)
    expect(schemaFaults([], recordsSchema)).toEqual([{ place: [], found: '[]', expected: 'at least 1 entry' }])
  })

  it('accepts any printable text, and so does the compiler', () => {
    const value = { ...record, description: 'Größe — “fine” 👍, a @tag inside, C:\\ and */.' }
    expect(validate([value])).toBe(true)
    expect(schemaFaults([value], recordsSchema)).toEqual([])
  })

  it('is the schema that editors use for the dataset', () => {
    type Settings = { 'json.schemas': { fileMatch: string[]; url: string }[] }
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Settings
    const [association] = settings['json.schemas']
    expect(association?.fileMatch).toEqual(['/data/status-codes.json'])
    expect(JSON.parse(readFileSync(join('.', association!.url), 'utf8'))).toEqual(schema)
  })
})
