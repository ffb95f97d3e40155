import { STATUS_CLASSES } from '../status-class.js'
import { TRAIT_TITLES } from '../wording/titles.js'
import { quoted } from './faults.js'
import type { Fault } from './faults.js'

interface Described {
  title?: string
  description?: string
}

export interface ListSchema extends Described {
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

/** The part of JSON Schema that the compiler reads. */
export type Schema = ListSchema | ObjectSchema | ValueSchema

// The published patterns use the part of regular expressions that every language reads: no look-around, no `\p{…}`.
const PHRASE = '^[!-?A-~][!-~]*( [!-~]+)*$'
const TEXT = '^[^ @][^ ]*( [^ ]+)*$'
// A token (RFC 9110 §5.1 and §5.6.2).
const FIELD_NAME = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"
// Lower case: what people type is compared without case.
const KEYWORD = '^[a-z0-9]+([ -][a-z0-9]+)*$'
const NAME = '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'
const ID = '^[a-z0-9.-]+$'
const URL = '^https?://[!-~]+$'
const DATE = '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'

const LETTER = /[A-Za-z]/
const INVISIBLE = /(?! )[\s\p{Cc}\p{Cf}\p{Cs}]/u

/** What a text must fit besides its pattern, and the expectation that a fault gives. */
const TEXTS: Readonly<Record<string, { expected: string; isValid?: (text: string) => boolean }>> = {
  // No leading `@`, because it would start a tag in a doc comment.
  [PHRASE]: {
    expected: 'printable ASCII with a letter, single spaces between words, no leading @',
    isValid: text => LETTER.test(text)
  },
  [TEXT]: {
    expected: 'printable text, single spaces between words, no leading @',
    isValid: text => !INVISIBLE.test(text)
  },
  [FIELD_NAME]: {
    expected: 'the name of a header field: letters, digits, hyphens and other characters of a token'
  },
  [KEYWORD]: { expected: 'lower-case words or digits, with single spaces or hyphens between them' },
  [NAME]: { expected: 'a name in upper snake case' },
  [ID]: { expected: 'lower-case letters, digits, dots and hyphens' },
  [URL]: { expected: 'an http or https URL in printable ASCII, without spaces' },
  [DATE]: { expected: 'a date such as 2022-06 or 2022-06-30' }
}

const TRAITS = Object.keys(TRAIT_TITLES)
const REGISTRATIONS = ['registered', 'temporary', 'unused', 'obsoleted', 'unofficial']
const REQUIREMENTS = ['must', 'must not', 'should', 'should not', 'may']

const only = (description: string, value: boolean): Schema => ({ description, type: 'boolean', enum: [value] })
const string = (description: string, pattern: string): Schema => ({ description, type: 'string', pattern })
const text = (description: string): Schema => string(description, TEXT)
const oneOf = (description: string, values: readonly string[]): Schema =>
  ({ description, type: 'string', enum: [...values] })
const list = (description: string, items: Schema): ListSchema =>
  ({ description, type: 'array', items, uniqueItems: true })
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
    phrase: string('The current reason phrase, without what the registry prints in parentheses', PHRASE),
    phraseIsLabel: only('True if the vendor gives the code no phrase, and the phrase is a descriptive label', true),
    class: oneOf('The class that the first digit gives', STATUS_CLASSES),
    registration: oneOf('The state of the code in the IANA registry', REGISTRATIONS),
    vendor: text('Unofficial codes only: the vendor that uses the code'),
    mostCommon: only('Unofficial codes only: true for the meaning that most people look for', true),
    onTheWire: only('Unofficial codes only: false if the code is never sent', false),
    description: text('What the code tells the recipient, in one to three plain sentences'),
    references: { ...list('Where the code is defined, then other texts on it', reference), minItems: 1 },
    formerPhrases: list(
      'Phrases that a standard has since replaced',
      object({ phrase: string('The former phrase', PHRASE), source })
    ),
    spellings: list(
      'Other ways in which implementations and published lists print the phrase',
      string('A spelling', PHRASE)
    ),
    otherNames: list(
      'Registered codes only: names that other packages export and that follow from none of the phrases',
      object({ name: string('The name', NAME), source })
    ),
    traits: list('What a standard says about every response with the code', oneOf('A trait', TRAITS)),
    headerFields: list(
      'Header fields that a standard requires, allows or forbids in a response with the code',
      object(
        {
          name: string('The name of the header field', FIELD_NAME),
          requirement: oneOf('The requirement level', REQUIREMENTS),
          when: text('The condition, as a clause'),
          reference
        },
        ['when']
      )
    ),
    repeat: list(
      'What an RFC says about repeating the request',
      object(
        {
          requirement: oneOf('The requirement level, if the text uses a key word', REQUIREMENTS),
          when: text('The condition, as a clause'),
          reference
        },
        ['requirement']
      )
    ),
    alternatives: list(
      'Registered codes to send or to expect instead',
      object(
        {
          code: { description: 'The other status code', type: 'integer', minimum: 100, maximum: 599 },
          when: text('A clause that completes "Instead of this code, send the other one …"'),
          reference,
          secondReference: reference
        },
        ['secondReference']
      )
    ),
    keywords: list(
      'Words by which people look for the code and that occur nowhere else in its record',
      string('A word or a few', KEYWORD)
    ),
    sourceNotes: list(
      'For each published list that has the code: its name for the code and, where it differs, how',
      object(
        {
          source,
          phrase: text('The name, exactly as the list prints it'),
          note: text('How the list differs from the standard or from the other lists'),
          meaningDiffers: only('True if the list says something else than the standard, not only less', true)
        },
        ['note', 'meaningDiffers']
      )
    )
  },
  ['phraseIsLabel', 'vendor', 'mostCommon', 'onTheWire', 'otherNames']
)

const sourceSchema = object(
  {
    id: string('Lower case, unique', ID),
    title: text('The title'),
    kind: oneOf('The kind of text; a document is a published list', ['standard', 'registry', 'document', 'vendor']),
    url: string('Where it can be read', URL),
    file: text('Published lists only: the file name'),
    date: string('When it was published or, if it has no date, read: year, month and, if known, day', DATE)
  },
  ['url', 'file']
)

/** The schema of `data/status-codes.json`. */
export const recordsSchema: ListSchema = {
  title: 'HTTP status codes',
  ...list('One record per meaning of a status code, in code order', recordSchema),
  minItems: 1
}

/** The schema of `data/sources.json`. */
export const sourcesSchema: ListSchema = {
  title: 'Sources',
  ...list('The texts that the records cite', sourceSchema),
  minItems: 1
}

/** The fields that only an unofficial code may have, and those that only a registered code may have. */
export const UNOFFICIAL_FIELDS = ['phraseIsLabel', 'vendor', 'mostCommon', 'onTheWire'] as const
export const REGISTERED_FIELDS = ['otherNames'] as const

/** The lists that are empty on an unofficial code, because only a standard could fill them. */
export const REGISTERED_LISTS = ['formerPhrases', 'headerFields', 'repeat', 'alternatives'] as const

const without = (fields: readonly string[]): object => Object.fromEntries(fields.map(field => [field, false]))
const empty = (fields: readonly string[]): object =>
  Object.fromEntries(fields.map(field => [field, { type: 'array', maxItems: 0 }]))

/** What the rules of the dataset demand between the fields of a record, as far as a schema can say it. */
const conditions = [
  {
    if: { properties: { registration: { const: 'unofficial' } } },
    then: {
      required: ['vendor'],
      properties: { vendor: true, ...without(REGISTERED_FIELDS), ...empty(REGISTERED_LISTS) }
    },
    else: { properties: without(UNOFFICIAL_FIELDS) }
  },
  ...STATUS_CLASSES.map((name, index) => {
    const first = 100 * (index + 1)
    return {
      if: { properties: { code: { type: 'integer', minimum: first, maximum: first + 99 } } },
      then: { properties: { class: { const: name } } }
    }
  })
]

/** `data/schema.json`: the schema of the records, for people who read or edit the dataset. */
export const publishedSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...recordsSchema,
  items: { ...recordSchema, allOf: conditions }
}

/** The schema faults of a value and of everything in it. `field` is its path in the entry. */
export function schemaFaults(value: unknown, schema: Schema, field = ''): Fault[] {
  const fault = (expected: string): Fault => faultAt(field, quoted(value), expected)
  if (!fits(value, schema)) return [fault(expectation(schema))]
  if (schema.type === 'array') {
    const items = value as unknown[]
    const isRepeated = new Set(items.map(item => JSON.stringify(item))).size < items.length
    return [
      ...items.flatMap((item, index) => schemaFaults(item, schema.items, `${field}[${index}]`)),
      ...(items.length < (schema.minItems ?? 0) ? [fault(`at least ${schema.minItems} entry`)] : []),
      ...(isRepeated ? [fault('unique entries')] : [])
    ]
  }
  return schema.type === 'object' ? propertyFaults(value as object, schema, field) : []
}

function propertyFaults(fields: object, { properties, required }: ObjectSchema, field: string): Fault[] {
  const path = (name: string): string => (field ? `${field}.${name}` : name)
  const names = Object.keys(properties)
  const absent = names.filter(name => !Object.hasOwn(fields, name))
  const unknown = Object.keys(fields)
    .filter(name => !names.includes(name))
    .map(name => ({ name, meant: absent.find(other => isNear(name, other)) }))
  const missing = absent.filter(name => required.includes(name) && !unknown.some(({ meant }) => meant === name))
  return [
    ...missing.map(name => faultAt(path(name), 'nothing', expectation(properties[name]!))),
    ...names
      .filter(name => Object.hasOwn(fields, name))
      .flatMap(name => schemaFaults((fields as Record<string, unknown>)[name], properties[name]!, path(name))),
    ...unknown.map(({ name, meant }) =>
      faultAt(path(name), 'an unknown field', meant ?? `one of ${names.join(', ')}`))
  ]
}

/** Whether the first name is probably a misspelling of the second. */
const isNear = (name: string, other: string): boolean =>
  name.slice(0, 2) === other.slice(0, 2) && Math.abs(name.length - other.length) < 3

const faultAt = (field: string, found: string, expected: string): Fault =>
  ({ place: field ? [field] : [], found, expected })

/** Whether a value fits the schema, apart from the values in it. */
function fits(value: unknown, schema: Schema): boolean {
  if ('enum' in schema) return (schema.enum as readonly unknown[]).includes(value)
  switch (schema.type) {
    case 'integer': return Number.isInteger(value) && Number(value) >= schema.minimum && Number(value) <= schema.maximum
    case 'string': return typeof value === 'string' && fitsText(value, schema.pattern)
    case 'array': return Array.isArray(value)
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value)
  }
}

function fitsText(text: string, pattern: string): boolean {
  const { isValid = () => true } = TEXTS[pattern]!
  return new RegExp(pattern, 'u').test(text) && isValid(text)
}

function expectation(schema: Schema): string {
  if ('enum' in schema) return `${schema.enum.length > 1 ? 'one of ' : ''}${schema.enum.map(quoted).join(', ')}`
  switch (schema.type) {
    case 'integer': return `an integer from ${schema.minimum} to ${schema.maximum}`
    case 'string': return TEXTS[schema.pattern]!.expected
    case 'array': return 'an array'
    case 'object': return 'an object'
  }
}
