import { phraseKey } from '../phrase-key.js'
import { isUnofficial } from '../status-record.js'
import type { Source, StatusRecord, Trait } from '../status-record.js'
import { referenceUrl } from '../wording/citation.js'
import { registeredConstants, unofficialConstants } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import type { Dataset } from './read-dataset.js'
import { recordsSchema } from './schema.js'
import { comment, constantDoc, deprecation } from './tsdoc.js'

const HEADER = '// Generated from data/status-codes.json and data/sources.json by `npm run build`. Do not edit.\n'

/** Compiles the dataset: the text of every generated file, by its path from the root. */
export function render(dataset: Dataset): Map<string, string> {
  const registered = dataset.records.filter(record => !isUnofficial(record))
  const unofficial = dataset.records.filter(isUnofficial)
  const constants = registeredConstants(dataset.records)
  const unofficialNames = unofficialConstants(dataset.records)
  const modules = {
    'codes-by-phrase.ts': codesByPhrase(registered),
    'const-enum.d.ts': constEnumDeclarations(constants, unofficialNames, dataset),
    'const-enum.js': namespaces({ HttpStatus: './constants.js', UnofficialStatus: './unofficial-constants.js' }),
    'constants.ts': constantModule(constants, dataset),
    'enum.ts': enumModule(constants, dataset),
    'http-status.d.ts': httpStatusDeclaration(constants, dataset),
    'http-status.js': namespaces({ HttpStatus: './constants.js' }),
    'phrases.ts': phrases(registered),
    'registered-codes.ts': registeredCodes(registered, dataset.sources),
    'traits.ts': traits(registered),
    'unofficial-constants.ts': constantModule(unofficialNames, dataset),
    'unofficial-phrases-by-code.ts': unofficialPhrasesByCode(unofficial)
  }
  return new Map([
    ...Object.entries(modules).map(([name, text]): [string, string] => [`src/generated/${name}`, `${HEADER}\n${text}\n`]),
    ['data/schema.json', `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...recordsSchema }, null, 2)}\n`]
  ])
}

/** The table of all codes in `data/README.md`. */
export function codeTable({ records, sources }: Dataset): string {
  const rows = records.map(record => {
    const [reference] = record.references
    const url = referenceUrl(reference!, sources)
    const where = [reference!.source, reference!.section].filter(Boolean).join(', ')
    return `| ${record.code} | ${record.phrase} | ${record.registration}${record.vendor ? `, ${record.vendor}` : ''} | ${url ? `[${where}](${url})` : where} |`
  })
  return ['| code | phrase | registration | defined in |', '|---|---|---|---|', ...rows].join('\n')
}

function constantModule(constants: readonly Constant[], dataset: Dataset): string {
  return constants.map(constant => constantDeclaration(constant, dataset, 'export ', ` = ${constant.record.code}`)).join('\n\n')
}

/** A constant, as a value and as a type. Editors strike a name through only if both are deprecated. */
function constantDeclaration(constant: Constant, dataset: Dataset, modifier = '', initializer = ''): string {
  const { name, record, formerPhrase } = constant
  const { code } = record
  const typeDoc = formerPhrase ? `${comment([deprecation(record)])}\n` : ''
  return `${constantDoc(constant, dataset)}\n${modifier}const ${name}: ${code}${initializer}\n${typeDoc}${modifier}type ${name} = ${code}`
}

/** A module of namespaces. Its declaration is a separate file, because TypeScript would generate a different one. */
function namespaces(modules: Record<string, string>): string {
  return Object.entries(modules).map(([name, path]) => `export * as ${name} from '${path}'`).join('\n')
}

/** A namespace that repeats the constants, so that the declarations of a program need no internal file to export it. */
function httpStatusDeclaration(constants: readonly Constant[], dataset: Dataset): string {
  const members = constants.map(constant => indent(constantDeclaration(constant, dataset)))
  return [
    "import type { RegisteredCode } from './registered-codes.js'",
    `export declare namespace HttpStatus {\n${members.join('\n')}\n}`,
    doc(
      'Every code in the IANA registry. As a value, all constants under one name.',
      example('HttpStatus.NOT_FOUND //=> 404')
    ) + '\nexport type HttpStatus = RegisteredCode'
  ].join('\n\n')
}

function constEnumDeclarations(constants: readonly Constant[], unofficial: readonly Constant[], dataset: Dataset): string {
  const constEnum = (name: string, text: string, members: readonly Constant[]): string => {
    const [{ name: first, record }] = members as [Constant]
    return enumOf(`declare const enum ${name}`, [text, example(`${name}.${first} //=> ${record.code}`)], members, dataset)
  }
  return [
    constEnum('HttpStatus', 'Every status code in the IANA registry, compiled away by `tsc`. Former names are deprecated.', constants),
    constEnum('UnofficialStatus', 'Every unofficial status code, compiled away by `tsc`.', unofficial)
  ].join('\n\n')
}

function enumModule(constants: readonly Constant[], dataset: Dataset): string {
  // Former names first, because a number maps to its last member.
  const members = [...constants.filter(({ formerPhrase }) => formerPhrase), ...constants.filter(({ formerPhrase }) => !formerPhrase)]
  const docs = [
    'Every status code in the IANA registry. A number maps to its current name. Former names are deprecated.',
    example("HttpStatus[413] //=> 'CONTENT_TOO_LARGE'")
  ]
  return `${enumOf('enum HttpStatus', docs, members, dataset)}\n\n// In the module of the enum, so that bundlers keep or drop both.\nObject.freeze(HttpStatus)`
}

function enumOf(declaration: string, docs: readonly string[], constants: readonly Constant[], dataset: Dataset): string {
  const members = constants.map(constant => indent(`${constantDoc(constant, dataset)}\n${constant.name} = ${constant.record.code}`))
  return `${doc(...docs)}\nexport ${declaration} {\n${members.join(',\n\n')}\n}`
}

function registeredCodes(records: readonly StatusRecord[], sources: readonly Source[]): string {
  const codes = records.map(({ code }) => code)
  return [
    doc('Every code in the IANA registry, including temporary, unused and obsoleted ones.') + `\nexport type RegisteredCode =\n${wrap(codes, ' | ', '  | ')}`,
    doc('Every code in the IANA registry, in order. Read-only.', example('REGISTERED_CODES[0] //=> 100')) +
      `\nexport const REGISTERED_CODES: readonly RegisteredCode[] = /* @__PURE__ */ Object.freeze<RegisteredCode[]>([\n${wrap(codes, ', ', '  ')}\n])`,
    guard({
      name: 'isRegistered',
      type: 'RegisteredCode',
      tells: 'Tells whether a code is in the IANA registry, including temporary, unused and obsoleted ones.',
      see: `@see [The registry](${referenceUrl({ source: 'iana-http-status-codes' }, sources)})`,
      codes,
      examples: [404, 499]
    })
  ].join('\n\n')
}

/** The guards of three traits. The other traits are only in the records. */
const TRAIT_GUARDS = {
  redirectStatus: {
    name: 'isRedirectStatus',
    tells: 'Tells whether a code is a redirect status: one that Fetch follows to the `Location` of the response.',
    see: '@see [Fetch Standard, redirect status](https://fetch.spec.whatwg.org/#redirect-status)',
    examples: [308, 304]
  },
  nullBodyStatus: {
    name: 'isNullBodyStatus',
    tells: 'Tells whether a code is a null body status: a Fetch `Response` with it has no body.',
    see: '@see [Fetch Standard, null body status](https://fetch.spec.whatwg.org/#null-body-status)',
    examples: [204, 200]
  },
  heuristicallyCacheable: {
    name: 'isHeuristicallyCacheable',
    tells: 'Tells whether a code is heuristically cacheable: a cache may reuse the response without explicit freshness (451: RFC 7725 §3).',
    see: '@see [RFC 9110 §15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)',
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
  tells: string
  see: string
  codes: readonly number[]
  examples: readonly number[]
}

function guard({ name, type, tells, see, codes, examples }: Guard): string {
  const lines = examples.map(code => `${name}(${code}) //=> ${codes.includes(code)}`)
  return [
    doc(tells, [
      '@param code - A status code.',
      '@returns `false` for everything else.',
      see,
      example(...lines)
    ].join('\n')),
    `export const ${name} = (code: number | null | undefined): code is ${type} =>`,
    `  Number.isInteger(code) && (\n    ${runs(codes).join(' ||\n    ')}\n  )`
  ].join('\n')
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
  const entries = records.map(({ code, phrase }): [string, string] => [String(code), quote(phrase)])
  return [
    `/** The reason phrase of every registered code. */\nexport type PhrasesByCode = Readonly<{\n${entries.map(([code, phrase]) => `  ${code}: ${phrase}`).join('\n')}\n}>`,
    '// No prototype, so that inherited properties are never read. It is removed afterwards, because V8 turns a literal with\n' +
      '// `__proto__: null` and integer keys into a slow dictionary. Not frozen, because V8 reads frozen elements slowly: the table is not exported.\n' +
      '// Not annotated as pure: some bundlers print the annotation, and bundles that do not use the table drop the module.\n' +
      `export const phrases: PhrasesByCode = Object.setPrototypeOf({\n${object(entries)}\n}, null)`
  ].join('\n\n')
}

function codesByPhrase(records: readonly StatusRecord[]): string {
  const others = new Map<string, number>()
  for (const { code, phrase, formerPhrases, spellings } of records) {
    for (const other of [...formerPhrases.map(former => former.phrase), ...spellings]) {
      if (phraseKey(other) !== phraseKey(phrase)) others.set(phraseKey(other), code)
    }
  }
  return [
    "import type { PhrasesByCode } from './phrases.js'\nimport type { RegisteredCode } from './registered-codes.js'",
    "export type CodesByPhrase = { readonly [C in keyof PhrasesByCode as PhrasesByCode[C]]: C }",
    doc(
      'Every registered code, by reason phrase (RFC 9110 §15.1); `undefined` for anything else. `statusCode` accepts other spellings.\nRead-only, and without a prototype.',
      example("CODES_BY_PHRASE['Not Found'] //=> 404")
    ) +
      `\nexport const CODES_BY_PHRASE: CodesByPhrase = /* @__PURE__ */ Object.freeze({\n  __proto__: null,\n${object(records.map(({ code, phrase }) => [quote(phrase), String(code)]))}\n} as unknown as CodesByPhrase)`,
    `/** The codes of former phrases and other spellings, by their keys. */\nexport const OTHER_PHRASES: Readonly<Record<string, RegisteredCode>> = {\n  // @ts-expect-error: no prototype, so that inherited properties are never read.\n  __proto__: null,\n${object([...others].map(([phrase, code]) => [/^[a-z]\w*$/.test(phrase) ? phrase : quote(phrase), String(code)]))}\n}`
  ].join('\n\n')
}

function unofficialPhrasesByCode(records: readonly StatusRecord[]): string {
  const phrases = new Map<number, string[]>()
  for (const { code, phrase } of records) phrases.set(code, [...(phrases.get(code) ?? []), quote(phrase)])
  const types = [...phrases].map(([code, list]) => `  readonly ${code}: readonly [${list.join(', ')}]`)
  const values = [...phrases].map(([code, list]): [string, string] => [String(code), `/* @__PURE__ */ Object.freeze([${list.join(', ')}])`])
  return [
    `type UnofficialPhrasesByCode = {\n${types.join('\n')}\n}`,
    doc(
      'Every unofficial phrase, by code; `undefined` for anything else. A code may have several. `statusbook/records` names their vendors.\nRead-only, and without a prototype.',
      example("UNOFFICIAL_PHRASES_BY_CODE[499] //=> ['Token Required', 'Client Closed Request']")
    ) +
      `\nexport const UNOFFICIAL_PHRASES_BY_CODE: UnofficialPhrasesByCode = /* @__PURE__ */ Object.freeze({\n  __proto__: null,\n${object(values)}\n} as unknown as UnofficialPhrasesByCode)`
  ].join('\n\n')
}

const doc = (...paragraphs: string[]): string => comment(paragraphs)
const example = (...lines: string[]): string => ['@example', '```ts', ...lines, '```'].join('\n')
const quote = (text: string): string => (/['\\]|[^ -~]/.test(text) ? JSON.stringify(text) : `'${text}'`)
const object = (entries: readonly (readonly [string, string])[]): string => entries.map(([key, value]) => `  ${key}: ${value}`).join(',\n')
// A tab saves a byte per indented line of the declarations.
const indent = (text: string): string => text.replace(/^(?=.)/gm, '\t')

/** The codes, one line per class. */
function wrap(codes: readonly number[], separator: string, start: string): string {
  const lines = new Map<number, number[]>()
  for (const code of codes) lines.set(Math.floor(code / 100), [...(lines.get(Math.floor(code / 100)) ?? []), code])
  return [...lines.values()].map(line => start + line.join(separator)).join(separator === ', ' ? ',\n' : '\n')
}
