// Random programs, the same ones for each seed: a union of replies, values of each member, and two nested calls of
// `hasStatus`. The result at run time gives the branch that a value reaches. There, the compiler has to accept it as a
// value of the static type.
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

const GUARDS = [
  'isClientError', 'isErrorStatus', 'isNullBodyStatus', 'isRegistered', 'isServerError', 'isStatusCode', 'isSuccessful'
]

/** The start of each program. */
export const HEAD = `
import { hasStatus, ${GUARDS.join(', ')} } from 'statusbook'
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

const literals = fc.subarray(CODES, { minLength: 1, maxLength: 3 })
  .map(codes => ({ declared: codes.join(' | '), values: codes.map(number) }))
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
    { declared: 'Branded', values: [404, 200].map(code => value(`${code} & { readonly brand: "status" }`, code)) },
    { declared: '`${number}`', values: STRINGS.slice(0, 1) },
    { declared: 'bigint', values: [value('404n', 404n)] },
    { declared: 'boolean', values: [value('true', true)] },
    { declared: 'Number', values: [value('Number', new Number(404))] }
  )
)

const NOTHING = [value('null', null), value('undefined', undefined)]
const optionality = fc.constantFrom('', '', '', '', '?', '?', 'null', 'undefined', 'nothing', 'unknown')
const field: fc.Arbitrary<Field> = fc.tuple(required, optionality).map(([{ declared, values }, how]) => {
  const maybeMissing = declared === 'number'
  switch (how) {
    case '?': return { declared: `?: ${declared}`, values: [...values, undefined], maybeMissing }
    case 'null': return { declared: `: (${declared}) | null`, values: [...values, NOTHING[0]], maybeMissing }
    case 'undefined': return { declared: `: (${declared}) | undefined`, values: [...values, NOTHING[1]], maybeMissing }
    case 'nothing': return { declared: '?: null | undefined', values: [...NOTHING, undefined] }
    case 'unknown': return { declared: ': unknown', values: [...values, ...NOTHING], maybeMissing: true }
    default: return { declared: `: ${declared}`, values }
  }
})
const undeclared = fc.constant<Field>({ values: [undefined] })

const property = (name: string, it: Value | undefined): string => (it ? `${name}: ${it.type}` : `${name}?: never`)
const EXTRAS = [{}, {}, { a: 1 }, { a: 1, b: 1 }, { kind: 'x' }, { kind: 'y' }]
const literal = (it: unknown): string => JSON.stringify(it)

const record: fc.Arbitrary<Member> = fc
  .record({
    fields: fc.oneof(fc.tuple(field, undeclared), fc.tuple(undeclared, field), fc.tuple(field, field)),
    extra: fc.constantFrom<Record<string, unknown>>(...EXTRAS),
    readonly: fc.boolean()
  })
  .map(({ fields: [status, code], extra, readonly }) => {
    const extras = Object.entries(extra).map(([name, it]) => `${name}: ${literal(it)}`)
    const declaration = (name: string, { declared }: Field): string[] =>
      declared ? [`${readonly ? 'readonly ' : ''}${name}${declared}`] : []
    const declared = [...declaration('status', status), ...declaration('statusCode', code)]
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
const inAnError = HOLDINGS.map(({ type, value: it }) =>
  value(`Error & ${type.replace('message: "x"', '')}`, Object.assign(new Error('x'), it))
)
const dictionary = (of: string, values: Value[]): Member => ({
  type: of,
  values: values.flatMap(it => [
    value(`{ status: ${it.type}; statusCode?: never }`, { status: it.value }),
    value(`{ status?: never; statusCode: ${it.type} }`, { statusCode: it.value })
  ]).concat(value('{ status?: never; statusCode?: never }', {}))
})

const instancesOf = (type: string, Class: new (code: number) => object): Member => ({
  type,
  values: [200, 404, 500].map(code => value(type, new Class(code)))
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
  instancesOf('PrivateStatus', PrivateStatus),
  instancesOf('PrivateStatusCode', PrivateStatusCode),
  dictionary('Record<string, number>', ANY_NUMBERS),
  dictionary('Record<string, 404>', [number(404)]),
  dictionary('Record<string, string>', STRINGS),
  dictionary('Record<string, unknown>', [...ANY_NUMBERS, ...STRINGS]),
  dictionary('{ [key: `status${string}`]: 404 | 500 }', [number(404), number(500)]),
  dictionary('{ [key: string]: unknown; status?: number }', ANY_NUMBERS)
)

const member = fc.oneof({ weight: 7, arbitrary: record }, { weight: 3, arbitrary: others })
// With ten or more members with literals, the compiler narrows in another way.
const many = (key: 'status' | 'statusCode', other: 'statusCode' | 'status'): Member[] =>
  [201, 202, 203, 206, 300, 301, 302, 400, 401, 403].map(code => ({
    type: `{ ${key}: ${code}; only: ${code} }`,
    values: [value(`{ ${key}: ${code}; ${other}?: never; only: ${code} }`, { [key]: code, only: code })]
  }))
const some = fc.array(member, { minLength: 1, maxLength: 3 })
const anything: Member = { type: 'unknown', values: [...HOLDINGS, ...inAnError, ...NOTHING, ...STRINGS] }
const members = fc.oneof(
  { weight: 5, arbitrary: fc.array(member, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: some.map(some => [...many('status', 'statusCode'), ...some]) },
  { weight: 1, arbitrary: some.map(some => [...many('statusCode', 'status'), ...some]) },
  { weight: 1, arbitrary: fc.constant<Member[]>([anything]) }
)

/** The expected codes and guards. The guards come from the package under test. */
function expectations(entry: Record<string, unknown>): fc.Arbitrary<Expected> {
  const { isClientError, isServerError } = entry
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...CODES).map(code => ({ text: String(code), values: [code] })) },
    { weight: 4, arbitrary: fc.constantFrom(...GUARDS).map(text => ({ text, values: [entry[text]] })) },
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
  values: number
  branches: number
}

/** `count` functions, each with one call in both branches of another. */
export function randomPrograms(count: number, seed: number, entry: Record<string, unknown>): Program[] {
  const hasStatus = entry.hasStatus as HasStatus
  const expected = expectations(entry)
  const generic = fc.constantFrom(undefined, undefined, undefined, 'R', 'bare')
  const arbitrary = fc.record({ members, first: expected, second: expected, generic })
  return fc.sample(arbitrary, { numRuns: count, seed }).map(({ members, first, second, generic }, index) => {
    const values = [...new Map(members.flatMap(({ values }) => values).map(it => [it.type, it])).values()]
    const types = members.map(({ type }) => (/=>/.test(type) && type.startsWith('(') ? `(${type})` : type))
    const names = values.map((_, which) => `value${index}_${which}`)
    const declared = values.map(({ type }, which) => `declare const ${names[which]}: Marked<${type}>`)
    /** The names of the values that reach a branch: those for which the calls give these answers. */
    const reaching = (...answers: boolean[]): string[] => names.filter((_, which) =>
      answers.every((answer, turn) => {
        const { values: asked } = [first, second][turn]!
        return asked.some(one => hasStatus(values[which]!.value, one) === answer)
      })
    )
    const branches = generic
      ? [reaching(true), reaching(false)]
      : [reaching(true, true), reaching(true, false), reaching(false, true), reaching(false, false)]
    const [one, two, three, four] = branches.map(names => names.join(', '))
    const text = generic
      ? `function ask${index}<R${generic === 'R' ? ` extends Reply${index}` : ''}>(reply: R) {
  if (hasStatus(reply, ${first.text})) return { yes: reply }
  return { no: reply }
}
type Asked${index} = ReturnType<typeof ask${index}<Reply${index}>>
holds<Extract<Asked${index}, { yes: unknown }>['yes']>(${one})
holds<Extract<Asked${index}, { no: unknown }>['no']>(${two})`
      : `function ask${index}(reply: Reply${index}) {
  if (hasStatus(reply, ${first.text})) {
    if (hasStatus(reply, ${second.text})) holds<typeof reply>(${one})
    else holds<typeof reply>(${two})
  } else {
    if (hasStatus(reply, ${second.text})) holds<typeof reply>(${three})
    else holds<typeof reply>(${four})
  }
}`
    return {
      text: `type Reply${index} = ${[...new Set(types)].join(' | ')}\n${declared.join('\n')}\n${text}`,
      values: branches.flat().length,
      branches: branches.length
    }
  })
}
