import type { Dataset } from '../status-record.js'
import { isDeprecated } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import { comment, constantDoc, deprecation, example } from './tsdoc.js'

// The constants, five times: as exports, as members of the two enums, and in the declarations of the namespaces.

type Constants = readonly Constant[]

/** `export const NOT_FOUND: 404 = 404` and `export type NOT_FOUND = 404`, for each constant. */
export function constantModule(constants: Constants, dataset: Dataset): string {
  return constants.map(constant => {
    const { name, record } = constant
    return declaration(constant, dataset, `export const ${name}: ${record.code} = ${record.code}`, 'export type')
  }).join('\n\n')
}

/** A namespace that repeats the constants, so that the declarations of a program need no internal file to export it. */
export function httpStatusDeclaration(constants: Constants, dataset: Dataset): string {
  const members = constants.map(constant => {
    const { name, record } = constant
    return indented(declaration(constant, dataset, `const ${name}: ${record.code}`, 'type'))
  })
  return `import type { RegisteredCode } from './registered-codes.js'

export declare namespace HttpStatus {
${members.join('\n')}
}

${comment(
  'Every code in the IANA registry. As a value, all constants under one name.',
  example('HttpStatus.NOT_FOUND //=> 404')
)}
export type HttpStatus = RegisteredCode`
}

/** A constant as a value and as a type. Editors strike a name through only if both are deprecated. */
function declaration(constant: Constant, dataset: Dataset, value: string, type: string): string {
  const { name, record } = constant
  const lines = [
    constantDoc(constant, dataset),
    value,
    isDeprecated(constant) ? comment(deprecation(record)) : '',
    `${type} ${name} = ${record.code}`
  ]
  return lines.filter(Boolean).join('\n')
}

/** A module of namespaces. Its declaration is a separate file, because TypeScript would generate a different one. */
export function namespaceModule(paths: Record<string, string>): string {
  return Object.entries(paths).map(([name, path]) => `export * as ${name} from '${path}'`).join('\n')
}

/** The two const enums. At run time, they are the two namespaces. */
export function constEnumDeclaration(constants: Constants, vendorConstants: Constants, dataset: Dataset): string {
  return [
    constEnum(
      'HttpStatus',
      'Every status code in the IANA registry, compiled away by `tsc`. Former names are deprecated.',
      constants,
      dataset
    ),
    constEnum('UnofficialStatus', 'Every unofficial status code, compiled away by `tsc`.', vendorConstants, dataset)
  ].join('\n\n')
}

function constEnum(name: string, sentence: string, constants: Constants, dataset: Dataset): string {
  const [first] = constants
  const docs = comment(sentence, example(`${name}.${first!.name} //=> ${first!.record.code}`))
  return enumOf(docs, `declare const enum ${name}`, constants, dataset)
}

/** The regular enum. Deprecated names come first, because a number maps to its last member: the current name. */
export function enumModule(constants: Constants, dataset: Dataset): string {
  const deprecated = constants.filter(isDeprecated)
  const current = constants.filter(constant => !isDeprecated(constant))
  const docs = comment(
    'Every status code in the IANA registry. A number maps to its current name. Former names are deprecated.',
    example("HttpStatus[413] //=> 'CONTENT_TOO_LARGE'")
  )
  return `${enumOf(docs, 'enum HttpStatus', [...deprecated, ...current], dataset)}

// In the module of the enum, so that bundlers keep or drop both.
Object.freeze(HttpStatus)`
}

function enumOf(docs: string, head: string, constants: Constants, dataset: Dataset): string {
  const members = constants.map(constant =>
    indented(`${constantDoc(constant, dataset)}\n${constant.name} = ${constant.record.code}`)
  )
  return `${docs}\nexport ${head} {\n${members.join(',\n\n')}\n}`
}

// A tab saves a byte per indented line of the declarations.
const indented = (text: string): string => text.replace(/^(?=.)/gm, '\t')
