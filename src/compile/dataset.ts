import { constantName, phraseKey, registeredConstants, unofficialConstants } from '../names.js'
import { STATUS_CLASSES, statusClass } from '../status-class.js'
import type { Source, StatusRecord } from '../status-record.js'

/** The part of JSON Schema that the dataset needs. `data/schema.json` is `recordsSchema`, word for word. */
export interface Schema {
  title?: string
  description?: string
  type: 'array' | 'object' | 'string' | 'integer' | 'boolean'
  items?: Schema
  uniqueItems?: boolean
  minItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: false
  enum?: (string | boolean)[]
  pattern?: string
  minimum?: number
  maximum?: number
}

const NOT_BLANK = '\\S'
const text = (description: string): Schema => ({ description, type: 'string', pattern: NOT_BLANK })
const oneOf = (description: string, values: readonly string[]): Schema => ({ description, type: 'string', enum: [...values] })
const list = (description: string, items: Schema): Schema => ({ description, type: 'array', items, uniqueItems: true })
const object = (properties: Record<string, Schema>, optional: string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter(name => !optional.includes(name)),
  additionalProperties: false
})

const source = text('The id of a source in sources.json')
const reference = object({ source, section: text('The section, heading or file in that source') }, ['section'])

const recordSchema: Schema = object(
  {
    code: { description: 'The status code', type: 'integer', minimum: 100, maximum: 599 },
    phrase: text('The reason phrase of today; what the registry prints in parentheses goes into a note'),
    class: oneOf('The class that the first digit stands for', STATUS_CLASSES),
    registration: oneOf('How the code stands in the IANA registry', ['registered', 'temporary', 'unused', 'obsoleted', 'unofficial']),
    vendor: text('Unofficial codes only: who uses it'),
    onTheWire: { description: 'Unofficial codes only: false where it is never sent', type: 'boolean', enum: [false] },
    description: text('What the code tells the recipient, in one to three plain sentences of our own'),
    references: { ...list('Where the code is defined, the defining source first', reference), minItems: 1 },
    formerPhrases: list('Phrases that a standard has since replaced', object({ phrase: text('The former phrase'), source })),
    spellings: list('Other ways in which implementations print the phrase', text('A spelling')),
    traits: list('What a standard attaches to the code', oneOf('A trait', ['redirectStatus', 'nullBodyStatus', 'heuristicallyCacheable'])),
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

const sourceSchema: Schema = object(
  {
    id: { description: 'Lower case, unique', type: 'string', pattern: '^[a-z0-9.-]+$' },
    title: text('The title'),
    kind: oneOf('What kind of text it is', ['standard', 'registry', 'document', 'vendor']),
    url: { description: 'Where it can be read', type: 'string', pattern: '^https?://\\S+$' },
    file: text('The name of a source document\'s own file'),
    date: { description: 'Year, month, perhaps day: published, or read where the page has no date', type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' }
  },
  ['url', 'file']
)

/** The schema of `data/status-codes.json`. */
export const recordsSchema: Schema = { title: 'HTTP status codes', ...list('One record per meaning of a status code, in code order', recordSchema) }

/** The schema of `data/sources.json`. */
export const sourcesSchema: Schema = { title: 'Sources', ...list('The texts that the records cite', sourceSchema) }

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

/** Reads the text of the two files. Throws a `DatasetError` that lists whatever is wrong with them. */
export function readDataset(recordsText: string, sourcesText: string): Dataset {
  const faults: string[] = []
  const records = readList(RECORDS_FILE, recordsText, recordsSchema, record => String(record.code ?? '?'), faults)
  const sources = readList(SOURCES_FILE, sourcesText, sourcesSchema, entry => String(entry.id ?? '?'), faults)
  if (records && sources) faults.push(...sourceFaults(sources), ...recordFaults(records, sources))
  if (faults.length > 0) throw new DatasetError([...new Set(faults)])
  return { records: records as unknown as StatusRecord[], sources: sources as unknown as Source[] }
}

type Entry = Record<string, unknown>

function readList(file: string, json: string, schema: Schema, label: (entry: Entry) => string, faults: string[]): Entry[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    faults.push(`${file}: found JSON that does not parse (${(error as Error).message.replace(/\s+/g, ' ')}), expected an array of objects`)
    return undefined
  }
  if (!Array.isArray(value)) {
    faults.push(`${file}: found ${show(value)}, expected an array of objects`)
    return undefined
  }
  const entries: Entry[] = []
  value.forEach((item, index) => {
    if (isObject(item)) {
      entries.push(item)
      for (const fault of schemaFaults(item, schema.items!, '')) faults.push(`${file}: ${label(item)}: ${fault}`)
    } else {
      faults.push(`${file}: entry ${index + 1}: found ${show(item)}, expected an object`)
    }
  })
  return entries
}

/** What is wrong with a value: each fault names the field, what was found and what was expected. */
export function schemaFaults(value: unknown, schema: Schema, field: string): string[] {
  const fault = (expected: string): string => `${field || 'the record'}: found ${show(value)}, expected ${expected}`
  if (!fits(value, schema)) return [fault(expectation(schema))]
  if (Array.isArray(value)) {
    const { items, minItems = 0, uniqueItems } = schema
    const faults = value.flatMap((item, index) => schemaFaults(item, items!, `${field}[${index}]`))
    if (value.length < minItems) faults.push(fault(`at least ${minItems} entry`))
    if (uniqueItems && new Set(value.map(item => JSON.stringify(item))).size < value.length) faults.push(fault('no entry twice'))
    return faults
  }
  if (!isObject(value)) return []
  const { properties = {}, required = [] } = schema
  const path = (name: string): string => (field ? `${field}.${name}` : name)
  return [
    ...required.filter(name => !Object.hasOwn(value, name)).map(name => `${path(name)}: found nothing, expected ${expectation(properties[name]!)}`),
    ...Object.keys(value).flatMap(name =>
      Object.hasOwn(properties, name)
        ? schemaFaults(value[name], properties[name]!, path(name))
        : [`${path(name)}: found an unknown field, expected one of ${Object.keys(properties).join(', ')}`]
    )
  ]
}

/** Whether the value itself, without what is in it, is as the schema has it. */
function fits(value: unknown, { type, enum: values, minimum = -Infinity, maximum = Infinity, pattern = '' }: Schema): boolean {
  if (values) return (values as unknown[]).includes(value)
  switch (type) {
    case 'boolean': return typeof value === 'boolean'
    case 'integer': return Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
    case 'string': return typeof value === 'string' && new RegExp(pattern).test(value)
    case 'array': return Array.isArray(value)
    case 'object': return isObject(value)
  }
}

function expectation({ type, enum: values, minimum, maximum, pattern }: Schema): string {
  if (values) return `${values.length > 1 ? 'one of ' : ''}${values.map(show).join(', ')}`
  switch (type) {
    case 'boolean': return 'true or false'
    case 'integer': return `an integer from ${minimum} to ${maximum}`
    case 'string': return pattern === NOT_BLANK ? 'a string that is not empty' : `a string that matches ${pattern}`
    case 'array': return 'an array'
    case 'object': return 'an object'
  }
}

function sourceFaults(sources: Entry[]): string[] {
  const faults: string[] = []
  const seen = new Set<unknown>()
  for (const { id, kind, url, file } of sources) {
    const fault = (field: string, found: unknown, expected: string) => faults.push(`${SOURCES_FILE}: ${id}: ${field}: found ${show(found)}, expected ${expected}`)
    if (seen.has(id)) fault('id', id, 'an id that no other source has')
    seen.add(id)
    if (kind === 'document' && typeof file !== 'string') fault('file', file, 'the name of the document\'s file')
    if (kind !== 'document' && typeof url !== 'string') fault('url', url, 'a URL')
  }
  return faults
}

/** The rules that span fields, records and files. Values of the wrong type are passed over: the schema has named them. */
function recordFaults(records: Entry[], sources: Entry[]): string[] {
  const faults: string[] = []
  const sourceIds = new Set(sources.map(({ id }) => id))
  const registeredCodes = new Set<unknown>()
  const unofficialMeanings = new Set<string>()
  const codeByPhrase = new Map<string, unknown>()

  for (const record of records) {
    const fault = (field: string, found: unknown, expected: string) => faults.push(`${RECORDS_FILE}: ${record.code ?? '?'}: ${field}: found ${show(found)}, expected ${expected}`)
    const { code, phrase, registration, vendor } = record

    const itsClass = statusClass(code as number)
    if (itsClass && (STATUS_CLASSES as readonly unknown[]).includes(record.class) && record.class !== itsClass) fault('class', record.class, show(itsClass))

    if (registration === 'unofficial') {
      if (typeof vendor !== 'string') fault('vendor', vendor, 'who uses the unofficial code')
      const meaning = `${code} ${phrase} ${vendor}`
      if (unofficialMeanings.has(meaning)) fault('code', code, `one record for "${phrase}" by ${vendor}`)
      unofficialMeanings.add(meaning)
    } else {
      for (const field of ['vendor', 'onTheWire']) if (field in record) fault(field, record[field], 'the field on unofficial codes only')
      if (registeredCodes.has(code)) fault('code', code, 'one registered record per code')
      registeredCodes.add(code)
      for (const [field, phrases] of Object.entries(phrasesOf(record))) {
        for (const spelling of phrases) {
          const key = phraseKey(spelling)
          const other = codeByPhrase.get(key)
          if (other !== undefined && other !== code) fault(field, spelling, `a phrase of ${code}; it is one of ${other}`)
          else codeByPhrase.set(key, code)
        }
      }
    }

    for (const [field, id] of citedSources(record)) {
      if (typeof id === 'string' && !sourceIds.has(id)) fault(field, id, `the id of a source in ${SOURCES_FILE}`)
    }
  }

  if (faults.length === 0) faults.push(...nameFaults(records), ...orderFaults(records))
  return faults
}

function phrasesOf(record: Entry): Record<string, string[]> {
  const former = asArray(record.formerPhrases).filter(isObject).map(({ phrase }) => phrase)
  return {
    phrase: [record.phrase].filter(isText),
    formerPhrases: former.filter(isText),
    spellings: asArray(record.spellings).filter(isText)
  }
}

function citedSources(record: Entry): [field: string, id: unknown][] {
  const cited: [string, unknown][] = []
  for (const field of ['references', 'formerPhrases', 'sourceNotes']) {
    asArray(record[field]).forEach((entry, index) => isObject(entry) && cited.push([`${field}[${index}].source`, entry.source]))
  }
  for (const field of ['headerFields', 'repeat']) {
    asArray(record[field]).forEach((entry, index) => {
      if (isObject(entry) && isObject(entry.reference)) cited.push([`${field}[${index}].reference.source`, entry.reference.source])
    })
  }
  return cited
}

function nameFaults(entries: Entry[]): string[] {
  const records = entries as unknown as StatusRecord[]
  // A broken shape is reported by the schema; names are only computed from records that have one.
  if (entries.some(entry => schemaFaults(entry, recordSchema, '').length > 0)) return []
  const owner = new Map<string, StatusRecord>()
  const faults: string[] = []
  for (const { name, record, formerPhrase } of [...registeredConstants(records), ...unofficialConstants(records)]) {
    const field = formerPhrase ? 'formerPhrases' : 'phrase'
    const fault = (expected: string) => faults.push(`${RECORDS_FILE}: ${record.code}: ${field}: found ${show(formerPhrase?.phrase ?? record.phrase)}, expected ${expected}`)
    const other = owner.get(name)
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) fault(`a phrase that makes a constant, not ${show(name)}`)
    if (other) fault(`a phrase that makes a constant of its own; ${name} is taken by ${other.code} ${other.phrase}`)
    owner.set(name, record)
  }
  return faults
}

function orderFaults(entries: Entry[]): string[] {
  const rank = ({ code, registration }: Entry): number => (code as number) * 2 + (registration === 'unofficial' ? 1 : 0)
  return entries.flatMap((entry, index) => {
    const previous = entries[index - 1]
    return previous && rank(previous) > rank(entry)
      ? [`${RECORDS_FILE}: ${entry.code}: code: found it after ${previous.code}, expected code order, registered before unofficial`]
      : []
  })
}

const asArray = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isText = (value: unknown): value is string => typeof value === 'string' && constantName(value) !== ''
const isObject = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value)
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}
