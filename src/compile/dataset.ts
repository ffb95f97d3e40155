import { constantName, phraseKey, registeredConstants, unofficialConstants } from '../names.js'
import type { Constant } from '../names.js'
import { STATUS_CLASSES, statusClass } from '../status-class.js'
import type { Source, StatusRecord } from '../status-record.js'
import { TRAIT_TITLES } from '../titles.js'

interface Described {
  title?: string
  description?: string
}

interface ListSchema extends Described {
  type: 'array'
  items: Schema
  uniqueItems: true
  minItems?: number
}

interface ObjectSchema extends Described {
  type: 'object'
  properties: Record<string, Schema>
  required: string[]
  additionalProperties: false
}

type ValueSchema = Described & (
  | { type: 'string' | 'boolean'; enum: readonly (string | boolean)[] }
  | { type: 'string'; pattern: string }
  | { type: 'integer'; minimum: number; maximum: number }
)

/** The part of JSON Schema that the dataset needs. `data/schema.json` is `recordsSchema`, word for word. */
export type Schema = ListSchema | ObjectSchema | ValueSchema

// No `@` in front: it would open a tag where a comment quotes the text.
const PHRASE = '^(?!@)(?=.*[A-Za-z])[!-~]+( [!-~]+)*$'
const WORD = '[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]+'
const TEXT = `^(?!@)${WORD}( ${WORD})*$`
const ID = '^[a-z0-9.-]+$'
const URL = '^https?://[!-~]+$'
const DATE = '^\\d{4}-\\d{2}(-\\d{2})?$'

/** What a fault expects where a text does not match. */
const EXPECTED_TEXTS: Readonly<Record<string, string>> = {
  [PHRASE]: 'printable ASCII with a letter in it, single spaces between words, no @ in front',
  [TEXT]: 'printable text, single spaces between words, no @ in front',
  [ID]: 'lower-case letters, digits, dots and hyphens',
  [URL]: 'an http or https URL in printable ASCII, without spaces',
  [DATE]: 'a date such as 2022-06 or 2022-06-30'
}

const TRAITS = Object.keys(TRAIT_TITLES)

const string = (description: string, pattern: string): Schema => ({ description, type: 'string', pattern })
const text = (description: string): Schema => string(description, TEXT)
const oneOf = (description: string, values: readonly string[]): Schema => ({ description, type: 'string', enum: [...values] })
const list = (description: string, items: Schema): ListSchema => ({ description, type: 'array', items, uniqueItems: true })
const object = (properties: Record<string, Schema>, optional: string[] = []): ObjectSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter(name => !optional.includes(name)),
  additionalProperties: false
})

const source = text('The id of a source in sources.json')
const reference = object({ source, section: text('The section, heading or file in that source') }, ['section'])

const recordSchema = object(
  {
    code: { description: 'The status code', type: 'integer', minimum: 100, maximum: 599 },
    phrase: string('The reason phrase of today; what the registry prints in parentheses goes into a note', PHRASE),
    class: oneOf('The class that the first digit stands for', STATUS_CLASSES),
    registration: oneOf('How the code stands in the IANA registry', ['registered', 'temporary', 'unused', 'obsoleted', 'unofficial']),
    vendor: text('Unofficial codes only: who uses it'),
    onTheWire: { description: 'Unofficial codes only: false where it is never sent', type: 'boolean', enum: [false] },
    description: text('What the code tells the recipient, in one to three plain sentences of our own'),
    references: { ...list('Where the code is defined, the defining source first', reference), minItems: 1 },
    formerPhrases: list('Phrases that a standard has since replaced', object({ phrase: string('The former phrase', PHRASE), source })),
    spellings: list('Other ways in which implementations print the phrase', string('A spelling', PHRASE)),
    traits: list('What a standard attaches to the code', oneOf('A trait', TRAITS)),
    headerFields: list(
      'Header fields that a standard attaches to a response with the code',
      object(
        {
          name: text('The name of the header field'),
          requirement: oneOf('The requirement level', ['must', 'should', 'may']),
          when: text('The condition, as a clause'),
          reference
        },
        ['when']
      )
    ),
    repeat: list(
      'What the text of an RFC says on repeating the request',
      object(
        {
          requirement: oneOf('The requirement level, where the text uses one', ['must', 'must not', 'should', 'should not', 'may']),
          when: text('The condition, as a clause'),
          reference
        },
        ['requirement']
      )
    ),
    sourceNotes: list(
      'For each source document that lists the code, its title and where it departs from the standard or the others',
      object({ source, phrase: text('The title, exactly as the document prints it'), note: text('How it departs') }, ['note'])
    )
  },
  ['vendor', 'onTheWire']
)

const sourceSchema = object(
  {
    id: string('Lower case, unique', ID),
    title: text('The title'),
    kind: oneOf('What kind of text it is', ['standard', 'registry', 'document', 'vendor']),
    url: string('Where it can be read', URL),
    file: text('The name of a source document\'s own file'),
    date: string('Year, month, perhaps day: published, or read where the page has no date', DATE)
  },
  ['url', 'file']
)

/** The schema of `data/status-codes.json`. */
export const recordsSchema: ListSchema = { title: 'HTTP status codes', ...list('One record per meaning of a status code, in code order', recordSchema), minItems: 1 }

/** The schema of `data/sources.json`. */
export const sourcesSchema: ListSchema = { title: 'Sources', ...list('The texts that the records cite', sourceSchema), minItems: 1 }

/** The checked dataset. */
export interface Dataset {
  records: readonly StatusRecord[]
  sources: readonly Source[]
}

/** Every fault of the dataset at once, one line each. */
export class DatasetError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'DatasetError'
  }
}

const RECORDS_FILE = 'data/status-codes.json'
const SOURCES_FILE = 'data/sources.json'

/** Reads the text of the two files, `undefined` for one that is missing. Throws a `DatasetError` that lists whatever is wrong with them. */
export function readDataset(recordsText: string | undefined, sourcesText: string | undefined): Dataset {
  const records = readList(RECORDS_FILE, recordsText, recordsSchema, 'code')
  const sources = readList(SOURCES_FILE, sourcesText, sourcesSchema, 'id')
  const faults = [...records.faults, ...sources.faults, ...sourceFaults(sources.entries), ...recordFaults(records.entries, sources.entries)]
  if (faults.length > 0) throw new DatasetError([...new Set(faults)])
  return { records: fieldsOf<StatusRecord>(records.entries), sources: fieldsOf<Source>(sources.entries) }
}

type Fields = Record<string, unknown>

/** What is wrong with a value: the field that it stands in, what was found there, and what was expected. */
export interface Fault {
  field: string
  found: string
  expected: string
}

/** A record or a source, as it was found. */
interface Entry {
  /** How faults name it. */
  label: string
  fields: Fields
  /** Where it is not as the schema has it. */
  faults: readonly Fault[]
}

/** What can be read of a file, and what is wrong with its shape. A file without entries has none that rules could be held against. */
interface List {
  entries: readonly Entry[]
  faults: readonly string[]
}

function readList(file: string, json: string | undefined, schema: ListSchema, key: string): List {
  const broken = (found: string, expected = 'an array of objects'): List => ({ entries: [], faults: [line(file, '', { field: '', found, expected })] })
  if (json === undefined) return broken('no file')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return broken(`JSON that does not parse (${(error as Error).message.replace(/\s+/g, ' ')})`)
  }
  if (!Array.isArray(value)) return broken(show(value))
  if (value.length === 0) return broken('[]', 'at least 1 entry')
  const entries = value.map((item, index): Entry => ({
    label: labelOf(isObject(item) ? item[key] : undefined, index),
    fields: item as Fields,
    faults: schemaFaults(item, schema.items, '')
  }))
  return {
    entries: entries.filter(({ fields }) => isObject(fields)),
    faults: entries.flatMap(({ label, faults }) => faults.map(fault => line(file, label, fault)))
  }
}

/** How faults name an entry: by its code or id, or else by its place. */
const labelOf = (key: unknown, index: number): string =>
  typeof key === 'number' || (typeof key === 'string' && key.trim() !== '') ? String(key) : `entry ${index + 1}`

/** Whatever a value, and what is in it, has that the schema has not. */
export function schemaFaults(value: unknown, schema: Schema, field: string): Fault[] {
  const fault = (expected: string): Fault => ({ field, found: show(value), expected })
  if (!fits(value, schema)) return [fault(expectation(schema))]
  if (schema.type === 'array') {
    const items = value as unknown[]
    const faults = items.flatMap((item, index) => schemaFaults(item, schema.items, `${field}[${index}]`))
    if (items.length < (schema.minItems ?? 0)) faults.push(fault(`at least ${schema.minItems} entry`))
    if (new Set(items.map(item => JSON.stringify(item))).size < items.length) faults.push(fault('no entry twice'))
    return faults
  }
  if (schema.type !== 'object') return []
  const { properties, required } = schema
  const fields = value as Fields
  const path = (name: string): string => (field ? `${field}.${name}` : name)
  return [
    ...required.filter(name => !Object.hasOwn(fields, name)).map(name => ({ field: path(name), found: 'nothing', expected: expectation(properties[name]!) })),
    ...Object.keys(fields).flatMap(name =>
      Object.hasOwn(properties, name)
        ? schemaFaults(fields[name], properties[name]!, path(name))
        : [{ field: path(name), found: 'an unknown field', expected: `one of ${Object.keys(properties).join(', ')}` }]
    )
  ]
}

/** Whether the value itself, without what is in it, is as the schema has it. */
function fits(value: unknown, schema: Schema): boolean {
  if ('enum' in schema) return (schema.enum as readonly unknown[]).includes(value)
  switch (schema.type) {
    case 'integer': return Number.isInteger(value) && (value as number) >= schema.minimum && (value as number) <= schema.maximum
    case 'string': return typeof value === 'string' && new RegExp(schema.pattern, 'u').test(value)
    case 'array': return Array.isArray(value)
    case 'object': return isObject(value)
  }
}

function expectation(schema: Schema): string {
  if ('enum' in schema) return `${schema.enum.length > 1 ? 'one of ' : ''}${schema.enum.map(show).join(', ')}`
  switch (schema.type) {
    case 'integer': return `an integer from ${schema.minimum} to ${schema.maximum}`
    case 'string': return EXPECTED_TEXTS[schema.pattern]!
    case 'array': return 'an array'
    case 'object': return 'an object'
  }
}

function sourceFaults(sources: readonly Entry[]): string[] {
  const seen = new Set<unknown>()
  return sources.flatMap(source => {
    const { id, kind } = source.fields
    const faults: Fault[] = []
    if (isSound(source, 'id') && seen.has(id)) faults.push({ field: 'id', found: show(id), expected: 'an id that no other source has' })
    seen.add(id)
    if (kind === 'document' && !('file' in source.fields)) faults.push({ field: 'file', found: 'nothing', expected: 'the name of the document\'s file' })
    if (kind !== 'document' && !('url' in source.fields) && isSound(source, 'kind')) faults.push({ field: 'url', found: 'nothing', expected: 'a URL' })
    return faults.map(fault => line(SOURCES_FILE, source.label, fault))
  })
}

/** The rules that span fields, records and files. Each passes over the records that are too malformed for it: the schema has named them. */
function recordFaults(records: readonly Entry[], sources: readonly Entry[]): string[] {
  return [
    ...records.flatMap(record => [...fieldFaults(record), ...citationFaults(record, sources)]),
    ...duplicateFaults(records),
    ...phraseFaults(records),
    ...nameFaults(records),
    ...orderFaults(records),
    ...coverageFaults(records)
  ]
}

const recordFault = (record: Entry, field: string, found: string, expected: string): string => line(RECORDS_FILE, record.label, { field, found, expected })

/** The rules between the fields of one record. */
function fieldFaults(record: Entry): string[] {
  const { fields } = record
  const faults: string[] = []
  const itsClass = statusClass(fields.code as number)
  if (itsClass && isSound(record, 'class') && fields.class !== itsClass) faults.push(recordFault(record, 'class', show(fields.class), show(itsClass)))
  if (isUnofficial(record) && !('vendor' in fields)) faults.push(recordFault(record, 'vendor', 'nothing', 'who uses the unofficial code'))
  for (const field of ['vendor', 'onTheWire']) {
    if (isRegistered(record) && field in fields) faults.push(recordFault(record, field, show(fields[field]), 'the field on unofficial codes only'))
  }
  return faults
}

function citationFaults(record: Entry, sources: readonly Entry[]): string[] {
  // Without a list of sources, every citation would be a fault, and hide the others.
  if (sources.length === 0) return []
  return citedSources(record.fields)
    .filter(([, id]) => typeof id === 'string' && !sources.some(source => source.fields.id === id))
    .map(([field, id]) => recordFault(record, field, show(id), `the id of a source in ${SOURCES_FILE}`))
}

function citedSources(record: Fields): [field: string, id: unknown][] {
  const direct = ['references', 'formerPhrases', 'sourceNotes'].flatMap(field => objectsIn(record, field))
  const nested = ['headerFields', 'repeat'].flatMap(field =>
    objectsIn(record, field).map(([path, { reference }]): [string, unknown] => [`${path}.reference`, reference])
  )
  return [...direct, ...nested].flatMap(([path, citing]): [string, unknown][] => (isObject(citing) ? [[`${path}.source`, citing.source]] : []))
}

function duplicateFaults(records: readonly Entry[]): string[] {
  const seen = new Set<string>()
  return records.filter(record => isSound(record, 'code', 'registration')).flatMap(record => {
    const { code, phrase, vendor } = record.fields
    const expected = isUnofficial(record) ? `one record for ${show(phrase)} by ${show(vendor)}` : 'one registered record per code'
    const meaning = `${code}: ${expected}`
    if (seen.has(meaning)) return [recordFault(record, 'code', show(code), expected)]
    seen.add(meaning)
    return []
  })
}

/** A phrase, former phrase or spelling, where it stands. */
interface Place {
  record: Entry
  field: string
  phrase: string
  key: string
}

/** The phrases that lead to more than one code, each line with the place of the other. */
function phraseFaults(records: readonly Entry[]): string[] {
  const places = records.flatMap(placesOf)
  return places.flatMap(place =>
    places.filter(other => clash(place, other)).map(other => {
      const others = isUnofficial(other.record) ? 'unofficial' : isUnofficial(place.record) ? 'registered' : 'other'
      return recordFault(place.record, place.field, show(place.phrase), `a phrase that no ${others} code has; ${other.record.label} has it in ${other.field}`)
    })
  )
}

/** The phrases by which a registered code is found, and the one by which no unofficial code may be. */
function placesOf(record: Entry): Place[] {
  const { fields } = record
  const found: [field: string, phrase: unknown][] = [['phrase', fields.phrase]]
  if (isRegistered(record)) {
    found.push(...objectsIn(fields, 'formerPhrases').map(([path, former]): [string, unknown] => [`${path}.phrase`, former.phrase]))
    found.push(...itemsIn(fields, 'spellings'))
  } else if (!isUnofficial(record)) {
    return []
  }
  return found.flatMap(([field, phrase]) => (isPhrase(phrase) ? [{ record, field, phrase, key: phraseKey(phrase) }] : []))
}

function clash(place: Place, other: Place): boolean {
  const unofficial = [place, other].filter(({ record }) => isUnofficial(record)).length
  if (place.key !== other.key || unofficial === 2) return false
  // The phrase of today is the registered code's own, whoever else uses it.
  return unofficial === 1 ? place.field !== other.field : place.record.label !== other.record.label
}

// What the package exports beside the constants, in the same spelling.
const OTHER_EXPORTS = ['PHRASES_BY_CODE', 'CODES_BY_PHRASE', 'REGISTERED_CODES', 'UNOFFICIAL_PHRASES_BY_CODE']

function nameFaults(entries: readonly Entry[]): string[] {
  const entryOf = new Map(entries.filter(makesConstants).map(entry => [entry.fields as unknown as StatusRecord, entry]))
  const records = [...entryOf.keys()]
  const owners = new Map<string, Constant>()
  return [...registeredConstants(records), ...unofficialConstants(records)].flatMap(constant => {
    const { name, record, formerPhrase } = constant
    const owner = owners.get(name)
    if (!owner) owners.set(name, constant)
    const field = formerPhrase ? `formerPhrases[${record.formerPhrases.indexOf(formerPhrase)}].phrase` : 'phrase'
    const fault = (expected: string): string[] => [recordFault(entryOf.get(record)!, field, show(phraseOf(constant)), expected)]
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) return fault(`a phrase that makes a constant, not ${show(name)}`)
    if (OTHER_EXPORTS.includes(name)) return fault(`a phrase that makes a constant of its own; ${name} is another export`)
    if (!owner || isSamePhrase(constant, owner)) return []
    return fault(`a phrase that makes a constant of its own; ${name} is taken by ${entryOf.get(owner.record)!.label} ${phraseOf(owner)}`)
  })
}

const makesConstants = (entry: Entry): boolean =>
  isSound(entry, 'phrase', 'registration', 'vendor', 'formerPhrases') && (isRegistered(entry) || 'vendor' in entry.fields)

const phraseOf = ({ record, formerPhrase }: Constant): string => formerPhrase?.phrase ?? record.phrase

/** Whether the rule on phrases names the two already. */
const isSamePhrase = (constant: Constant, owner: Constant): boolean =>
  constant.record !== owner.record && constant.record.registration !== 'unofficial' && phraseKey(phraseOf(constant)) === phraseKey(phraseOf(owner))

function orderFaults(records: readonly Entry[]): string[] {
  const ranked = records.filter(record => isSound(record, 'code', 'registration'))
  const rank = (record: Entry): number => (record.fields.code as number) * 2 + (isUnofficial(record) ? 1 : 0)
  return ranked.flatMap((record, index) => {
    const previous = ranked[index - 1]
    return previous && rank(previous) > rank(record)
      ? [recordFault(record, 'code', `it after ${previous.label}`, 'code order, registered before unofficial')]
      : []
  })
}

/** What would compile into a union or a module of nothing. */
function coverageFaults(records: readonly Entry[]): string[] {
  if (records.length === 0) return []
  const registered = records.filter(isRegistered)
  const fault = (field: string, found: string): string => line(RECORDS_FILE, '', { field, found, expected: 'at least 1' })
  return [
    ...(records.some(isUnofficial) ? [] : [fault('registration', 'no unofficial record')]),
    ...TRAITS.filter(trait => !registered.some(({ fields }) => asArray(fields.traits).includes(trait)))
      .map(trait => fault('traits', `no registered record with ${show(trait)}`))
  ]
}

/** Whether the fields, and what is in them, are as the schema has them. */
const isSound = ({ faults }: Entry, ...names: string[]): boolean => !faults.some(({ field }) => names.includes(field.split(/[.[]/)[0]!))
const isUnofficial = (record: Entry): boolean => record.fields.registration === 'unofficial'
const isRegistered = (record: Entry): boolean => isSound(record, 'registration') && !isUnofficial(record)

/** What stands in a list, each with its path; nothing where there is no list. */
const itemsIn = (record: Fields, field: string): [path: string, item: unknown][] =>
  asArray(record[field]).map((item, index) => [`${field}[${index}]`, item])
const objectsIn = (record: Fields, field: string): [path: string, item: Fields][] =>
  itemsIn(record, field).filter((entry): entry is [string, Fields] => isObject(entry[1]))

const fieldsOf = <T>(entries: readonly Entry[]): T[] => entries.map(({ fields }) => fields as T)
const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isPhrase = (value: unknown): value is string => typeof value === 'string' && constantName(value) !== ''

/** A fault in one line. Characters that would break it, or that nobody can see, are escaped. */
const line = (file: string, label: string, { field, found, expected }: Fault): string =>
  `${[file, label, field].filter(Boolean).join(': ')}: found ${found}, expected ${expected}`
    .replace(/(?! )[\s\p{Cc}\p{Cf}\p{Cs}]/gu, character => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`)

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}
