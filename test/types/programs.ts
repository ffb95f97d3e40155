// Random programs, the same ones for each seed: a union of replies, values of each member, and two nested calls of `hasStatus`. The
// result at run time gives the branch that a value reaches. There, the compiler has to accept it as a value of the static type.
import fc from '../peers/node_modules/fast-check/lib/fast-check.js'

type HasStatus = (response: unknown, expected: unknown) => boolean

interface Value {
  /** The most exact type, with `status?: never` if there is no status. */
  type: string
  value: unknown
}

interface Member {
  type: string
  values: Value[]
}

interface Expected {
  /** The source text. */
  text: string
  /** The possible values at run time. */
  values: unknown[]
}

interface Field {
  /** The text after the name of the property; absent if it is not declared. */
  declared?: string
  values: (Value | undefined)[]
  /** The status may be missing, `null` or any number, so there may be an undeclared `statusCode`. */
  maybeMissing?: boolean
}

class PrivateStatus {
  private status
  constructor(status: number) { this.status = status }
  read(): number { return this.status }
}
class PrivateStatusCode {
  private statusCode
  constructor(statusCode: number) { this.statusCode = statusCode }
  read(): number { return this.statusCode }
}

/** The start of each program. */
export const HEAD = `
import { hasStatus, isClientError, isErrorStatus, isNullBodyStatus, isRegistered, isServerError, isStatusCode, isSuccessful } from 'statusbook'
import type { ClientErrorCode, StatusCode, StatusGuard } from 'statusbook'

enum Foreign { OK = 200, NOT_FOUND = 404, BAD_GATEWAY = 502 }
type Branded = number & { readonly brand: 'status' }
class PrivateStatus { constructor(private status: number) {} read() { return this.status } }
class PrivateStatusCode { constructor(private statusCode: number) {} read() { return this.statusCode } }
const isMine = (code: number | null | undefined): code is ClientErrorCode => /^4\\d\\d$/.test(String(code))
const isGone: StatusGuard<404 | 410> = (code): code is 404 | 410 => code === 404 || code === 410
declare const code: 404 | 500
declare const enumCode: Foreign
declare const guard: typeof isClientError | typeof isServerError
declare const codeOrGuard: 404 | typeof isServerError
declare const anything: ReturnType<typeof JSON.parse>

// The mark of a type that stays in both branches is not a property of any value.
type Marked<T> = T extends object ? T & { readonly [Symbol.unscopables]: ReturnType<typeof JSON.parse> } : T
declare function holds<Type>(...values: Type[]): void
`

const value = (type: string, it: unknown): Value => ({ type, value: it })
const number = (code: number): Value => value(String(code), code)
const CODES = [200, 204, 404, 410, 500, 503]
const ANY_NUMBERS = [200, 404, 410, 500, 600, 404.5, 0].map(number)
const STRINGS = [value("'404'", '404'), value("'FETCH_ERROR'", 'FETCH_ERROR')]

const literals = fc.subarray(CODES, { minLength: 1, maxLength: 3 }).map(codes => ({ declared: codes.join(' | '), values: codes.map(number) }))
const required: fc.Arbitrary<Field> = fc.oneof(
  { weight: 6, arbitrary: literals },
  fc.constantFrom<Field>(
    { declared: 'number', values: ANY_NUMBERS },
    { declared: 'StatusCode', values: [404, 500].map(number) },
    { declared: "'FETCH_ERROR'", values: STRINGS.slice(1) },
    { declared: 'string', values: STRINGS },
    { declared: "404 | 'FETCH_ERROR'", values: [number(404), STRINGS[1]] },
    { declared: 'number | string', values: [...ANY_NUMBERS, ...STRINGS] },
    { declared: '(code: number) => void', values: [value('(code: number) => void', () => undefined)] },
    { declared: 'Foreign.NOT_FOUND', values: [value('Foreign.NOT_FOUND', 404)] },
    { declared: 'Foreign', values: [value('Foreign.NOT_FOUND', 404), value('Foreign.OK', 200)] },
    { declared: 'Branded', values: [value('404 & { readonly brand: "status" }', 404), value('200 & { readonly brand: "status" }', 200)] },
    { declared: '`${number}`', values: STRINGS.slice(0, 1) },
    { declared: 'bigint', values: [value('404n', 404n)] },
    { declared: 'boolean', values: [value('true', true)] },
    { declared: 'Number', values: [value('Number', new Number(404))] }
  )
)

const NOTHING = [value('null', null), value('undefined', undefined)]
const field: fc.Arbitrary<Field> = fc.tuple(required, fc.constantFrom('', '', '', '', '?', '?', 'null', 'undefined', 'nothing', 'unknown')).map(([of, how]) => {
  const maybeMissing = of.declared === 'number'
  switch (how) {
    case '?': return { declared: `?: ${of.declared}`, values: [...of.values, undefined], maybeMissing }
    case 'null': return { declared: `: (${of.declared}) | null`, values: [...of.values, NOTHING[0]], maybeMissing }
    case 'undefined': return { declared: `: (${of.declared}) | undefined`, values: [...of.values, NOTHING[1]], maybeMissing }
    case 'nothing': return { declared: '?: null | undefined', values: [...NOTHING, undefined] }
    case 'unknown': return { declared: ': unknown', values: [...of.values, ...NOTHING], maybeMissing: true }
    default: return { declared: `: ${of.declared}`, values: of.values }
  }
})
const undeclared: Field = { values: [undefined] }

const property = (name: string, it: Value | undefined): string => (it ? `${name}: ${it.type}` : `${name}?: never`)
const EXTRAS = [{}, {}, { a: 1 }, { a: 1, b: 1 }, { kind: 'x' }, { kind: 'y' }]
const literal = (it: unknown): string => JSON.stringify(it)

const record: fc.Arbitrary<Member> = fc
  .record({
    fields: fc.oneof(fc.tuple(field, fc.constant(undeclared)), fc.tuple(fc.constant(undeclared), field), fc.tuple(field, field)),
    extra: fc.constantFrom<Record<string, unknown>>(...EXTRAS),
    readonly: fc.boolean()
  })
  .map(({ fields: [status, code], extra, readonly }) => {
    const extras = Object.entries(extra).map(([name, it]) => `${name}: ${literal(it)}`)
    const declared = [...[['status', status], ['statusCode', code]] as const].flatMap(([name, { declared }]) => (declared ? `${readonly ? 'readonly ' : ''}${name}${declared}` : []))
    // If the `status` may be missing, there may be an undeclared `statusCode`.
    const codes = status.maybeMissing && !code.declared ? [undefined, ...ANY_NUMBERS] : code.values
    const values = status.values.flatMap(one => codes.map(other => ({
      type: `{ ${[property('status', one), property('statusCode', other), ...extras].join('; ')} }`,
      value: { ...(one && { status: one.value }), ...(other && { statusCode: other.value }), ...extra }
    })))
    return { type: `{ ${[...declared, ...extras].join('; ')} }`, values }
  })

// Objects whose type declares no status, and values that they may hold.
const HOLDINGS = [
  value('{ status: 404; statusCode?: never; message: "x" }', { status: 404, message: 'x' }),
  value('{ status?: never; statusCode: 404; message: "x" }', { statusCode: 404, message: 'x' }),
  value('{ status: null; statusCode: 500; message: "x" }', { status: null, statusCode: 500, message: 'x' }),
  value('{ status: 500; statusCode: 404; message: "x" }', { status: 500, statusCode: 404, message: 'x' }),
  value('{ status: "404"; statusCode: 404; message: "x" }', { status: '404', statusCode: 404, message: 'x' }),
  value('{ status?: never; statusCode?: never; message: "x" }', { message: 'x' })
]
const inAnError = HOLDINGS.map(({ type, value: it }) => value(`Error & ${type.replace('message: "x"', '')}`, Object.assign(new Error('x'), it)))
const dictionary = (of: string, values: Value[]): Member => ({
  type: of,
  values: values.flatMap(it => [
    value(`{ status: ${it.type}; statusCode?: never }`, { status: it.value }),
    value(`{ status?: never; statusCode: ${it.type} }`, { statusCode: it.value })
  ]).concat(value('{ status?: never; statusCode?: never }', {}))
})

const others = fc.constantFrom<Member>(
  { type: 'object', values: HOLDINGS },
  { type: '{}', values: HOLDINGS },
  { type: 'Error', values: inAnError },
  { type: 'null', values: NOTHING.slice(0, 1) },
  { type: 'undefined', values: NOTHING.slice(1) },
  { type: 'void', values: NOTHING.slice(1) },
  { type: 'string', values: STRINGS },
  { type: 'number', values: [number(404)] },
  { type: 'number[]', values: [value('number[]', [404])] },
  { type: 'PrivateStatus', values: [200, 404, 500].map(code => value('PrivateStatus', new PrivateStatus(code))) },
  { type: 'PrivateStatusCode', values: [200, 404, 500].map(code => value('PrivateStatusCode', new PrivateStatusCode(code))) },
  dictionary('Record<string, number>', ANY_NUMBERS),
  dictionary('Record<string, 404>', [number(404)]),
  dictionary('Record<string, string>', STRINGS),
  dictionary('Record<string, unknown>', [...ANY_NUMBERS, ...STRINGS]),
  dictionary('{ [key: `status${string}`]: 404 | 500 }', [number(404), number(500)]),
  dictionary('{ [key: string]: unknown; status?: number }', ANY_NUMBERS)
)

const member = fc.oneof({ weight: 7, arbitrary: record }, { weight: 3, arbitrary: others })
// With ten or more members with literals, the compiler narrows in another way.
const MANY = [201, 202, 203, 206, 300, 301, 302, 400, 401, 403].map<Member>(code => ({
  type: `{ status: ${code}; only: ${code} }`, values: [value(`{ status: ${code}; statusCode?: never; only: ${code} }`, { status: code, only: code })]
}))
const members = fc.oneof(
  { weight: 5, arbitrary: fc.array(member, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(member, { minLength: 1, maxLength: 3 }).map(some => [...MANY, ...some]) },
  { weight: 1, arbitrary: fc.array(member, { minLength: 1, maxLength: 3 }).map(some => [...MANY.map(keyedByCode), ...some]) },
  { weight: 1, arbitrary: fc.constant<Member[]>([{ type: 'unknown', values: [...HOLDINGS, ...inAnError, ...NOTHING, ...STRINGS] }]) }
)

function keyedByCode({ type, values }: Member): Member {
  const swap = (text: string): string => text.replace('status:', 'statusCode:').replace('statusCode?:', 'status?:')
  return { type: swap(type), values: values.map(({ type, value: it }) => ({ type: swap(type), value: { statusCode: (it as { status: number }).status, only: (it as { only: number }).only } })) }
}

/** The expected codes and guards. The guards come from the package under test. */
function expectations(entry: Record<string, unknown>): fc.Arbitrary<Expected> {
  const { isClientError, isServerError } = entry
  const guards = ['isClientError', 'isErrorStatus', 'isNullBodyStatus', 'isRegistered', 'isServerError', 'isStatusCode', 'isSuccessful']
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...CODES).map(code => ({ text: String(code), values: [code] })) },
    { weight: 4, arbitrary: fc.constantFrom(...guards).map(text => ({ text, values: [entry[text]] })) },
    {
      weight: 6,
      arbitrary: fc.constantFrom<Expected>(
        { text: 'isMine', values: [(code: unknown) => /^4\d\d$/.test(String(code))] },
        { text: 'isGone', values: [(code: unknown) => code === 404 || code === 410] },
        { text: 'code', values: [404, 500] },
        { text: 'Foreign.NOT_FOUND', values: [404] },
        { text: 'enumCode', values: [200, 404, 502] },
        { text: 'guard', values: [isClientError, isServerError] },
        { text: 'codeOrGuard', values: [404, isServerError] },
        { text: 'anything', values: [404, 600, isServerError] }
      )
    }
  )
}

export interface Program {
  text: string
  /** The number of values that reach a branch. */
  claims: number
  branches: number
}

/** `count` functions, each with one call in both branches of another. */
export function programs(count: number, seed: number, entry: Record<string, unknown>): Program[] {
  const hasStatus = entry.hasStatus as HasStatus
  const expected = expectations(entry)
  const arbitrary = fc.record({ members, first: expected, second: expected, generic: fc.constantFrom(undefined, undefined, undefined, 'R', 'bare') })
  return fc.sample(arbitrary, { numRuns: count, seed }).map(({ members, first, second, generic }, index) => {
    const values = [...new Map(members.flatMap(({ values }) => values).map(it => [it.type, it])).values()]
    const reply = [...new Set(members.map(({ type }) => (/=>/.test(type) && type.startsWith('(') ? `(${type})` : type)))].join(' | ')
    const arriving = (...answers: boolean[]): number[] => values.flatMap(({ value: it }, which) => {
      const asked = [first, second].slice(0, answers.length)
      return asked.every(({ values }, turn) => values.some(one => hasStatus(it, one) === answers[turn])) ? [which] : []
    })
    const [yesYes, yesNo, noYes, noNo] = [arriving(true, true), arriving(true, false), arriving(false, true), arriving(false, false)]
    const declared = values.map(({ type }, which) => `declare const value${index}_${which}: Marked<${type}>`)
    const named = (which: number[]): string => which.map(one => `value${index}_${one}`).join(', ')
    const branches = generic ? [arriving(true), arriving(false)] : [yesYes, yesNo, noYes, noNo]
    const text = generic
      ? `function ask${index}<R${generic === 'R' ? ` extends Reply${index}` : ''}>(reply: R) {
  if (hasStatus(reply, ${first.text})) return { yes: reply }
  return { no: reply }
}
type Asked${index} = ReturnType<typeof ask${index}<Reply${index}>>
holds<Extract<Asked${index}, { yes: unknown }>['yes']>(${named(arriving(true))})
holds<Extract<Asked${index}, { no: unknown }>['no']>(${named(arriving(false))})`
      : `function ask${index}(reply: Reply${index}) {
  if (hasStatus(reply, ${first.text})) {
    if (hasStatus(reply, ${second.text})) holds<typeof reply>(${named(yesYes)})
    else holds<typeof reply>(${named(yesNo)})
  } else {
    if (hasStatus(reply, ${second.text})) holds<typeof reply>(${named(noYes)})
    else holds<typeof reply>(${named(noNo)})
  }
}`
    return { text: `type Reply${index} = ${reply}\n${declared.join('\n')}\n${text}`, claims: branches.flat().length, branches: branches.length }
  })
}
