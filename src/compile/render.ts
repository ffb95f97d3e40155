import { phraseKey } from '../phrase-key.js'
import { STATUS_CLASSES } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { Dataset, Source, StatusRecord, Trait } from '../status-record.js'
import { referenceUrl } from '../wording/citation.js'
import { registeredConstants, unofficialConstants } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import { recordsSchema } from './schema.js'
import { comment, constantDoc, deprecation } from './tsdoc.js'

const HEADER = '// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.\n'

/** Compiles the dataset: the text of every generated file, by its path from the root. */
export function render(dataset: Dataset): Map<string, string> {
  const registered = dataset.records.filter(record => !isUnofficial(record))
  const unofficial = dataset.records.filter(isUnofficial)
  const constants = registeredConstants(dataset.records)
  const vendorConstants = unofficialConstants(dataset.records)
  const modules = {
    'codes-by-phrase.ts': codesByPhrase(registered),
    'const-enum.d.ts': constEnumDeclarations(constants, vendorConstants, dataset),
    'const-enum.js': namespaces({ HttpStatus: './constants.js', UnofficialStatus: './unofficial-constants.js' }),
    'constants.ts': constantModule(constants, dataset),
    'enum.ts': enumModule(constants, dataset),
    'http-status.d.ts': httpStatusDeclaration(constants, dataset),
    'http-status.js': namespaces({ HttpStatus: './constants.js' }),
    'phrases.ts': phrases(registered),
    'registered-codes.ts': registeredCodes(registered, dataset.sources),
    'traits.ts': traits(registered),
    'unofficial-constants.ts': constantModule(vendorConstants, dataset),
    'unofficial-phrases-by-code.ts': unofficialPhrasesByCode(unofficial)
  }
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...recordsSchema }
  const files = new Map<string, string>()
  for (const [name, text] of Object.entries(modules)) files.set(`src/generated/${name}`, `${HEADER}\n${text}\n`)
  return files.set('data/schema.json', `${JSON.stringify(schema, null, 2)}\n`)
}

/** The table of all codes in `data/README.md`. */
export function codeTable({ records, sources }: Dataset): string {
  const rows = records.map(({ code, phrase, registration, vendor, references: [reference] }) => {
    const state = [registration, vendor].filter(Boolean).join(', ')
    const place = [reference!.source, reference!.section].filter(Boolean).join(', ')
    const url = referenceUrl(reference!, sources)
    return `| ${code} | ${phrase} | ${state} | ${url ? `[${place}](${url})` : place} |`
  })
  return ['| code | phrase | registration | defined in |', '|---|---|---|---|', ...rows].join('\n')
}

type Constants = readonly Constant[]

function constantModule(constants: Constants, dataset: Dataset): string {
  const declarations = constants.map(constant =>
    constantDeclaration(constant, dataset, 'export ', ` = ${constant.record.code}`)
  )
  return declarations.join('\n\n')
}

/** A constant, as a value and as a type. Editors strike a name through only if both are deprecated. */
function constantDeclaration(constant: Constant, dataset: Dataset, modifier = '', initializer = ''): string {
  const { name, record, formerPhrase } = constant
  const { code } = record
  const lines = [
    constantDoc(constant, dataset),
    `${modifier}const ${name}: ${code}${initializer}`,
    formerPhrase ? comment([deprecation(record)]) : '',
    `${modifier}type ${name} = ${code}`
  ]
  return lines.filter(Boolean).join('\n')
}

/** A module of namespaces. Its declaration is a separate file, because TypeScript would generate a different one. */
function namespaces(modules: Record<string, string>): string {
  return Object.entries(modules).map(([name, path]) => `export * as ${name} from '${path}'`).join('\n')
}

/** A namespace that repeats the constants, so that the declarations of a program need no internal file to export it. */
function httpStatusDeclaration(constants: Constants, dataset: Dataset): string {
  const members = constants.map(constant => indent(constantDeclaration(constant, dataset)))
  return `import type { RegisteredCode } from './registered-codes.js'

export declare namespace HttpStatus {
${members.join('\n')}
}

${doc(
  'Every code in the IANA registry. As a value, all constants under one name.',
  example('HttpStatus.NOT_FOUND //=> 404')
)}
export type HttpStatus = RegisteredCode`
}

function constEnumDeclarations(constants: Constants, vendorConstants: Constants, dataset: Dataset): string {
  const constEnum = (name: string, sentence: string, members: Constants): string => {
    const [first] = members
    const docs = [sentence, example(`${name}.${first!.name} //=> ${first!.record.code}`)]
    return enumOf(`declare const enum ${name}`, docs, members, dataset)
  }
  return [
    constEnum(
      'HttpStatus',
      'Every status code in the IANA registry, compiled away by `tsc`. Former names are deprecated.',
      constants
    ),
    constEnum('UnofficialStatus', 'Every unofficial status code, compiled away by `tsc`.', vendorConstants)
  ].join('\n\n')
}

function enumModule(constants: Constants, dataset: Dataset): string {
  const former = constants.filter(({ formerPhrase }) => formerPhrase)
  const current = constants.filter(({ formerPhrase }) => !formerPhrase)
  const docs = [
    'Every status code in the IANA registry. A number maps to its current name. Former names are deprecated.',
    example("HttpStatus[413] //=> 'CONTENT_TOO_LARGE'")
  ]
  // Former names first, because a number maps to its last member.
  return `${enumOf('enum HttpStatus', docs, [...former, ...current], dataset)}

// In the module of the enum, so that bundlers keep or drop both.
Object.freeze(HttpStatus)`
}

function enumOf(declaration: string, docs: readonly string[], constants: Constants, dataset: Dataset): string {
  const members = constants.map(constant => {
    const member = `${constant.name} = ${constant.record.code}`
    return indent(`${constantDoc(constant, dataset)}\n${member}`)
  })
  return `${doc(...docs)}\nexport ${declaration} {\n${members.join(',\n\n')}\n}`
}

function registeredCodes(records: readonly StatusRecord[], sources: readonly Source[]): string {
  const codes = records.map(({ code }) => code)
  const rows = STATUS_CLASSES
    .map(name => records.filter(record => record.class === name).map(({ code }) => code))
    .filter(row => row.length > 0)
  return `${doc('Every code in the IANA registry, including temporary, unused and obsoleted ones.')}
export type RegisteredCode =
${rows.map(row => `  | ${row.join(' | ')}`).join('\n')}

${doc('Every code in the IANA registry, in order. Read-only.', example('REGISTERED_CODES[0] //=> 100'))}
export const REGISTERED_CODES: readonly RegisteredCode[] = /* @__PURE__ */ Object.freeze<RegisteredCode[]>([
${rows.map(row => `  ${row.join(', ')}`).join(',\n')}
])

${guard({
  name: 'isRegistered',
  type: 'RegisteredCode',
  fact: 'in the IANA registry, including temporary, unused and obsoleted ones.',
  see: `[The registry](${referenceUrl({ source: 'iana-http-status-codes' }, sources)})`,
  codes,
  examples: [404, 499]
})}`
}

/** The guards of three traits. The other traits are only in the records. */
const TRAIT_GUARDS = {
  redirectStatus: {
    name: 'isRedirectStatus',
    fact: 'a redirect status: one that Fetch follows to the `Location` of the response.',
    see: '[Fetch Standard, redirect status](https://fetch.spec.whatwg.org/#redirect-status)',
    examples: [308, 304]
  },
  nullBodyStatus: {
    name: 'isNullBodyStatus',
    fact: 'a null body status: a Fetch `Response` with it has no body.',
    see: '[Fetch Standard, null body status](https://fetch.spec.whatwg.org/#null-body-status)',
    examples: [204, 200]
  },
  heuristicallyCacheable: {
    name: 'isHeuristicallyCacheable',
    fact: 'heuristically cacheable: a cache may reuse the response without explicit freshness (451: RFC 7725 §3).',
    see: '[RFC 9110 §15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)',
    examples: [404, 500]
  }
} satisfies Partial<Record<Trait, Omit<Guard, 'type' | 'codes'>>>

function traits(records: readonly StatusRecord[]): string {
  const guards = Object.entries(TRAIT_GUARDS).map(([trait, texts]) => {
    const codes = records.filter(record => record.traits.includes(trait as Trait)).map(({ code }) => code)
    // Not a named type, because declarations of programs that export a narrowed value must be able to write it.
    return guard({ ...texts, type: codes.join(' | '), codes })
  })
  return guards.join('\n\n')
}

interface Guard {
  name: string
  type: string
  /** What the guard tells of a code: the rest of "Tells whether a code is …". */
  fact: string
  see: string
  codes: readonly number[]
  examples: readonly number[]
}

function guard({ name, type, fact, see, codes, examples }: Guard): string {
  const lines = examples.map(code => `${name}(${code}) //=> ${codes.includes(code)}`)
  const tags = [
    '@param code - A status code.',
    '@returns `false` for everything else.',
    `@see ${see}`,
    example(...lines)
  ]
  return `${doc(`Tells whether a code is ${fact}`, tags.join('\n'))}
export const ${name} = (code: number | null | undefined): code is ${type} =>
  Number.isInteger(code) && (
    ${runs(codes).join(' ||\n    ')}
  )`
}

/** Tests for consecutive codes, so that a set of codes costs a few comparisons and no table. */
function runs(codes: readonly number[]): string[] {
  const runs: [first: number, last: number][] = []
  for (const code of codes) {
    const run = runs.at(-1)
    if (run && run[1] === code - 1) run[1] = code
    else runs.push([code, code])
  }
  return runs.map(([first, last]) => (first === last ? `code === ${first}` : `(code! >= ${first} && code! <= ${last})`))
}

function phrases(records: readonly StatusRecord[]): string {
  const entries = records.map(({ code, phrase }) => [code, quote(phrase)] as const)
  return `/** The reason phrase of every registered code. */
export type PhrasesByCode = Readonly<{
${entries.map(([code, phrase]) => `  ${code}: ${phrase}`).join('\n')}
}>

// No prototype, so that inherited properties are never read. It is removed afterwards, because V8 turns a literal with
// \`__proto__: null\` and integer keys into a slow dictionary. Not frozen, because V8 reads frozen elements slowly: \
the table is not exported.
// Not annotated as pure: some bundlers print the annotation, and bundles that do not use the table drop the module.
export const phrases: PhrasesByCode = Object.setPrototypeOf({
${properties(entries)}
}, null)`
}

function codesByPhrase(records: readonly StatusRecord[]): string {
  const current = records.map(({ code, phrase }) => [quote(phrase), code] as const)
  const others = new Map<string, number>()
  for (const { code, phrase, formerPhrases, spellings } of records) {
    for (const other of [...formerPhrases.map(former => former.phrase), ...spellings]) {
      const key = phraseKey(other)
      if (key !== phraseKey(phrase)) others.set(/^[a-z]\w*$/.test(key) ? key : quote(key), code)
    }
  }
  return `import type { PhrasesByCode } from './phrases.js'
import type { RegisteredCode } from './registered-codes.js'

export type CodesByPhrase = { readonly [C in keyof PhrasesByCode as PhrasesByCode[C]]: C }

${doc(
  'Every registered code, by reason phrase (RFC 9110 §15.1); `undefined` for anything else. ' +
    '`statusCode` accepts other spellings.\nRead-only, and without a prototype.',
  example("CODES_BY_PHRASE['Not Found'] //=> 404")
)}
export const CODES_BY_PHRASE: CodesByPhrase = /* @__PURE__ */ Object.freeze({
  __proto__: null,
${properties(current)}
} as unknown as CodesByPhrase)

/** The codes of former phrases and other spellings, by their keys. */
export const OTHER_PHRASES: Readonly<Record<string, RegisteredCode>> = {
  // @ts-expect-error: no prototype, so that inherited properties are never read.
  __proto__: null,
${properties([...others])}
}`
}

function unofficialPhrasesByCode(records: readonly StatusRecord[]): string {
  const phrases = new Map<number, string[]>()
  for (const { code, phrase } of records) phrases.set(code, [...(phrases.get(code) ?? []), quote(phrase)])
  const lists = [...phrases].map(([code, list]) => [code, `[${[...new Set(list)].join(', ')}]`] as const)
  return `type UnofficialPhrasesByCode = {
${lists.map(([code, list]) => `  readonly ${code}: readonly ${list}`).join('\n')}
}

${doc(
  'Every unofficial phrase, by code; `undefined` for anything else. A code may have several. ' +
    '`statusbook/records` names their vendors.\nRead-only, and without a prototype.',
  example("UNOFFICIAL_PHRASES_BY_CODE[499] //=> ['Client Closed Request', 'Token Required']")
)}
export const UNOFFICIAL_PHRASES_BY_CODE: UnofficialPhrasesByCode = /* @__PURE__ */ Object.freeze({
  __proto__: null,
${properties(lists.map(([code, list]) => [code, `/* @__PURE__ */ Object.freeze(${list})`]))}
} as unknown as UnofficialPhrasesByCode)`
}

/** The properties of an object literal, one a line. */
function properties(entries: readonly (readonly [key: string | number, value: string | number])[]): string {
  return entries.map(([key, value]) => `  ${key}: ${value}`).join(',\n')
}

const doc = (...paragraphs: string[]): string => comment(paragraphs)
const example = (...lines: string[]): string => ['@example', '```ts', ...lines, '```'].join('\n')
const quote = (text: string): string => (/['\\]|[^ -~]/.test(text) ? JSON.stringify(text) : `'${text}'`)
// A tab saves a byte per indented line of the declarations.
const indent = (text: string): string => text.replace(/^(?=.)/gm, '\t')
