// Random programs, the same ones for each seed. Each asks `hasStatus` about a union of replies, plainly or in a generic
// function, and holds sample values against the type that the compiler gives to the reply in each branch:
//
//   type Reply7 = { status: 200 | 404; a: 1 } | Error
//   declare const sample7_0: Marked<{ status: 200; statusCode?: never; a: 1 }>
//   declare const sample7_1: Marked<{ status: 404; statusCode?: never; a: 1 }>
//   declare const sample7_2: Marked<Error & { status: 404; statusCode?: never }>
//   const expected7 = anyOf(404, isServerError)
//   function ask7<Rest>(reply: Rest | { status: 200 | 404; a: 1 }) {
//     if (hasStatus(reply, expected7)) return { yes: reply }
//     return { no: reply }
//   }
//   type Asked7 = ReturnType<typeof ask7<Error>>
//   holds<Extract<Asked7, { yes: unknown }>['yes']>(sample7_1, sample7_2)
//   holds<Extract<Asked7, { no: unknown }>['no']>(sample7_0)
//
// The truth comes from the package itself: a sample stands in the branch that it reaches at run time. There, the
// compiler has to accept it as a value of the static type.
import fc from '../peers/node_modules/fast-check/lib/fast-check.js'

type HasStatus = (response: unknown, expected: unknown) => boolean

interface Sample {
  /** The most exact type, with `status?: never` if there is no status. */
  type: string
  value: unknown
}

interface Member {
  type: string
  samples: Sample[]
}

interface Expected {
  /** The source text. */
  text: string
  /** The possible values at run time. */
  values: unknown[]
}

interface Property {
  /** The text after the name of the property; absent if it is not declared. */
  declared?: string
  /** `undefined` if the property is missing. */
  samples: (Sample | undefined)[]
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
import { anyOf, hasStatus, ${GUARDS.join(', ')} } from 'statusbook'
import type { ClientErrorCode, ExpectedCode, StatusCode, StatusGuard } from 'statusbook'

type Any = ReturnType<typeof JSON.parse>
enum Foreign { OK = 200, NOT_FOUND = 404, BAD_GATEWAY = 502 }
type Branded = number & { readonly brand: 'status' }
class PrivateStatus { constructor(private status: number) {} read() { return this.status } }
class PrivateStatusCode { constructor(private statusCode: number) {} read() { return this.statusCode } }
class ProtectedStatus { constructor(protected status: number) {} read() { return this.status } }
class ProtectedStatusCode { constructor(protected statusCode: number) {} read() { return this.statusCode } }
const isMine = (code: number | null | undefined): code is ClientErrorCode => /^4\\d\\d$/.test(String(code))
const isGone: StatusGuard<404 | 410> = (code): code is 404 | 410 => code === 404 || code === 410
const isOver = (code: number): code is 410 | 500 | 503 => code === 410 || code === 500 || code === 503
declare const code: 404 | 500
declare const enumCode: Foreign
declare const guard: typeof isClientError | typeof isServerError
declare const someGuard: StatusGuard
declare const codeOrGuard: 404 | typeof isServerError
declare const anything: Any

// The mark of a type that stays in both branches is not a property of any value.
type Marked<T> = T extends object ? T & { readonly [Symbol.unscopables]: Any } : T
declare function holds<Type>(...samples: Type[]): void
`

const sample = (type: string, value: unknown): Sample => ({ type, value })
const numberSample = (code: number): Sample => sample(String(code), code)
const CODES = [200, 204, 404, 410, 500, 503]
const ANY_NUMBERS = [200, 404, 410, 500, 600, 404.5, 0].map(numberSample)
const STRINGS = [sample("'404'", '404'), sample("'FETCH_ERROR'", 'FETCH_ERROR')]
const NOTHING = [sample('null', null), sample('undefined', undefined)]

const literalProperty: fc.Arbitrary<Property> = fc.subarray(CODES, { minLength: 1, maxLength: 3 })
  .map(codes => ({ declared: codes.join(' | '), samples: codes.map(numberSample) }))
const requiredProperty: fc.Arbitrary<Property> = fc.oneof(
  { weight: 6, arbitrary: literalProperty },
  fc.constantFrom<Property>(
    { declared: 'number', samples: ANY_NUMBERS },
    { declared: 'StatusCode', samples: [404, 500].map(numberSample) },
    { declared: "'FETCH_ERROR'", samples: STRINGS.slice(1) },
    { declared: 'string', samples: STRINGS },
    { declared: "404 | 'FETCH_ERROR'", samples: [numberSample(404), STRINGS[1]] },
    { declared: 'number | string', samples: [...ANY_NUMBERS, ...STRINGS] },
    { declared: '(code: number) => void', samples: [sample('(code: number) => void', () => undefined)] },
    { declared: 'Foreign.NOT_FOUND', samples: [sample('Foreign.NOT_FOUND', 404)] },
    { declared: 'Foreign', samples: [sample('Foreign.NOT_FOUND', 404), sample('Foreign.OK', 200)] },
    { declared: 'Branded', samples: [404, 200].map(code => sample(`${code} & { readonly brand: "status" }`, code)) },
    { declared: '`${number}`', samples: STRINGS.slice(0, 1) },
    { declared: 'bigint', samples: [sample('404n', 404n)] },
    { declared: 'boolean', samples: [sample('true', true)] },
    { declared: 'Number', samples: [sample('Number', new Number(404))] },
    { declared: 'Any', samples: [...ANY_NUMBERS, ...STRINGS, ...NOTHING] }
  )
)

const OPTIONALITY = ['', '', '', '', '?', '?', 'null', 'undefined', 'nothing', 'unknown']
const declaredProperty: fc.Arbitrary<Property> = fc
  .tuple(requiredProperty, fc.constantFrom(...OPTIONALITY))
  .map(([{ declared, samples }, optionality]) => {
    switch (optionality) {
      case '?': return { declared: `?: ${declared}`, samples: [...samples, undefined] }
      case 'null': return { declared: `: (${declared}) | null`, samples: [...samples, NOTHING[0]] }
      case 'undefined': return { declared: `: (${declared}) | undefined`, samples: [...samples, NOTHING[1]] }
      case 'nothing': return { declared: '?: null | undefined', samples: [...NOTHING, undefined] }
      case 'unknown': return { declared: ': unknown', samples: [...samples, ...NOTHING] }
      default: return { declared: `: ${declared}`, samples }
    }
  })
const missingProperty = fc.constant<Property>({ samples: [undefined] })

const exactProperty = (name: string, known: Sample | undefined): string =>
  known ? `${name}: ${known.type}` : `${name}?: never`
const EXTRAS = [{}, {}, { a: 1 }, { a: 1, b: 1 }, { kind: 'x' }, { kind: 'y' }]

const declaringMember: fc.Arbitrary<Member> = fc
  .record({
    properties: fc.oneof(
      fc.tuple(declaredProperty, missingProperty),
      fc.tuple(missingProperty, declaredProperty),
      fc.tuple(declaredProperty, declaredProperty)
    ),
    extra: fc.constantFrom<Record<string, unknown>>(...EXTRAS),
    readonly: fc.boolean()
  })
  .map(({ properties: [status, statusCode], extra, readonly }) => {
    const extras = Object.entries(extra).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    const declaration = (name: string, { declared }: Property): string[] =>
      declared ? [`${readonly ? 'readonly ' : ''}${name}${declared}`] : []
    const declared = [...declaration('status', status), ...declaration('statusCode', statusCode)]
    const samples = status.samples.flatMap(first => statusCode.samples.map(second => ({
      type: `{ ${[exactProperty('status', first), exactProperty('statusCode', second), ...extras].join('; ')} }`,
      value: { ...(first && { status: first.value }), ...(second && { statusCode: second.value }), ...extra }
    })))
    return { type: `{ ${[...declared, ...extras].join('; ')} }`, samples }
  })

// Objects whose type declares no status, and samples of what they may hold.
const HOLDINGS = [
  sample('{ status: 404; statusCode?: never; message: "x" }', { status: 404, message: 'x' }),
  sample('{ status?: never; statusCode: 404; message: "x" }', { statusCode: 404, message: 'x' }),
  sample('{ status: null; statusCode: 500; message: "x" }', { status: null, statusCode: 500, message: 'x' }),
  sample('{ status: 500; statusCode: 404; message: "x" }', { status: 500, statusCode: 404, message: 'x' }),
  sample('{ status: "404"; statusCode: 404; message: "x" }', { status: '404', statusCode: 404, message: 'x' }),
  sample('{ status?: never; statusCode?: never; message: "x" }', { message: 'x' })
]
const HOLDINGS_OF_ERRORS = HOLDINGS.map(({ type, value }) =>
  sample(`Error & ${type.replace('message: "x"', '')}`, Object.assign(new Error('x'), value))
)
const dictionary = (type: string, samples: Sample[]): Member => ({
  type,
  samples: samples.flatMap(known => [
    sample(`{ status: ${known.type}; statusCode?: never }`, { status: known.value }),
    sample(`{ status?: never; statusCode: ${known.type} }`, { statusCode: known.value })
  ]).concat(sample('{ status?: never; statusCode?: never }', {}))
})

const instancesOf = (type: string, Class: new (code: number) => object): Member => ({
  type,
  samples: [200, 404, 500].map(code => sample(type, new Class(code)))
})

const undeclaringMember = fc.constantFrom<Member>(
  { type: 'object', samples: HOLDINGS },
  { type: '{}', samples: HOLDINGS },
  { type: 'Error', samples: HOLDINGS_OF_ERRORS },
  { type: 'null', samples: NOTHING.slice(0, 1) },
  { type: 'undefined', samples: NOTHING.slice(1) },
  { type: 'void', samples: NOTHING.slice(1) },
  { type: 'string', samples: STRINGS },
  { type: 'number', samples: [numberSample(404)] },
  { type: 'number[]', samples: [sample('number[]', [404])] },
  instancesOf('PrivateStatus', PrivateStatus),
  instancesOf('PrivateStatusCode', PrivateStatusCode),
  // At run time, a protected property is like a private one.
  instancesOf('ProtectedStatus', PrivateStatus),
  instancesOf('ProtectedStatusCode', PrivateStatusCode),
  dictionary('Record<string, number>', ANY_NUMBERS),
  dictionary('Record<string, 404>', [numberSample(404)]),
  dictionary('Record<string, string>', STRINGS),
  dictionary('Record<string, unknown>', [...ANY_NUMBERS, ...STRINGS]),
  dictionary('{ [key: `status${string}`]: 404 | 500 }', [numberSample(404), numberSample(500)]),
  dictionary('{ [key: string]: unknown; status?: number }', ANY_NUMBERS)
)

const anyMember = fc.oneof({ weight: 7, arbitrary: declaringMember }, { weight: 3, arbitrary: undeclaringMember })
const fewMembers = fc.array(anyMember, { minLength: 1, maxLength: 4 })
// With ten or more members with literals, the compiler narrows in another way.
const tenMembers = (name: 'status' | 'statusCode', other: 'statusCode' | 'status'): Member[] =>
  [201, 202, 203, 206, 300, 301, 302, 400, 401, 403].map(code => ({
    type: `{ ${name}: ${code}; only: ${code} }`,
    samples: [sample(`{ ${name}: ${code}; ${other}?: never; only: ${code} }`, { [name]: code, only: code })]
  }))
const UNKNOWN: Member = {
  type: 'unknown',
  samples: [...HOLDINGS, ...HOLDINGS_OF_ERRORS, ...NOTHING, ...STRINGS]
}
const union = fc.oneof(
  { weight: 5, arbitrary: fewMembers },
  { weight: 1, arbitrary: fewMembers.map(few => [...tenMembers('status', 'statusCode'), ...few]) },
  { weight: 1, arbitrary: fewMembers.map(few => [...tenMembers('statusCode', 'status'), ...few]) },
  { weight: 1, arbitrary: fc.constant<Member[]>([UNKNOWN]) }
)

/** The expected codes and guards. The guards come from the package under test. */
function expectations(entry: Record<string, unknown>): fc.Arbitrary<Expected> {
  const { isClientError, isServerError } = entry
  const anyOf = entry.anyOf as (...expected: unknown[]) => unknown
  const isGone = (code: unknown): boolean => code === 404 || code === 410
  const isOver = (code: unknown): boolean => code === 410 || code === 500 || code === 503
  const codes = fc.constantFrom(...CODES).map(code => ({ text: String(code), values: [code] }))
  const guards = fc.constantFrom(...GUARDS).map(text => ({ text, values: [entry[text]] }))
  const own = fc.constantFrom<Expected>(
    { text: 'isMine', values: [(code: unknown) => /^4\d\d$/.test(String(code))] },
    { text: 'isGone', values: [isGone] },
    { text: 'isOver', values: [isOver] }
  )
  const several = fc.array(fc.oneof(codes, guards, own), { maxLength: 3 }).map(list => ({
    text: `anyOf(${list.map(({ text }) => text).join(', ')})`,
    values: [anyOf(...list.map(({ values }) => values[0]))]
  }))
  const uncertain = fc.constantFrom<Expected>(
    { text: 'code', values: [404, 500] },
    { text: 'Foreign.NOT_FOUND', values: [404] },
    { text: 'enumCode', values: [200, 404, 502] },
    { text: 'guard', values: [isClientError, isServerError] },
    { text: 'someGuard', values: [isClientError, isGone] },
    { text: 'codeOrGuard', values: [404, isServerError] },
    { text: 'anything', values: [404, 600, isServerError] }
  )
  return fc.oneof(
    { weight: 4, arbitrary: codes },
    { weight: 4, arbitrary: guards },
    { weight: 2, arbitrary: own },
    { weight: 4, arbitrary: several },
    { weight: 5, arbitrary: uncertain }
  )
}

/** How the reply is typed: its type in the function, from the union and what stands beside a type parameter. */
const REPLIES = {
  plain: { parameters: '', type: 'Reply' },
  constrained: { parameters: 'R extends Reply', type: 'R' },
  bare: { parameters: 'R', type: 'R' },
  rest: { parameters: 'Rest', type: 'Rest | Beside' },
  awaited: { parameters: 'Rest', type: 'Awaited<Rest> | Beside' },
  indexed: { parameters: 'Rest extends { ok: unknown }', type: "Rest['ok'] | Beside" }
}
/** How the expected code or guard is typed. */
const QUESTIONS = {
  plain: { parameters: '', type: '' },
  code: { parameters: 'S extends StatusCode', type: 'S' },
  guard: { parameters: 'S extends StatusCode', type: 'StatusGuard<S>' },
  anyGuard: { parameters: 'G extends StatusGuard', type: 'G' },
  either: { parameters: 'E extends StatusCode | StatusGuard', type: 'E' }
}
type ReplyForm = keyof typeof REPLIES
type QuestionForm = keyof typeof QUESTIONS

const replyForm = fc.constantFrom<ReplyForm>('plain', 'plain', 'plain', ...Object.keys(REPLIES) as ReplyForm[])
// Few of `either`, which takes the compiler a tenth of a second.
const questionForm = fc.constantFrom<QuestionForm>(
  ...['plain', 'code', 'guard', 'anyGuard', 'plain', 'code', 'guard', 'anyGuard', 'plain', 'plain'] as const,
  ...Object.keys(QUESTIONS) as QuestionForm[]
)

export interface Program {
  text: string
  /** How its function is typed. */
  form: string
  /** The number of samples that reach a branch. */
  samples: number
  branches: number
}

interface Plan {
  index: number
  members: Member[]
  first: Expected
  second: Expected
  reply: ReplyForm
  question: QuestionForm
}

/** `count` functions, each with one call in both branches of another, or generic with one call. */
export function randomPrograms(count: number, seed: number, entry: Record<string, unknown>): Program[] {
  const hasStatus = entry.hasStatus as HasStatus
  const expected = expectations(entry)
  const plan = fc.record({
    members: union, first: expected, second: expected, reply: replyForm, question: questionForm
  })
  return fc.sample(plan, { numRuns: count, seed }).map((random, index) => {
    const question = fits(random.first, random.question) ? random.question : 'plain'
    const planned = { ...random, index, question }
    const samples = samplesOf(random.members)
    const isNested = random.reply === 'plain' && question === 'plain'
    const turns = isNested
      ? [[true, true], [true, false], [false, true], [false, false]]
      : [[true], [false]]
    const branches = turns.map(answers => samples
      .map(({ value }, which) => ({ value, name: `sample${index}_${which}` }))
      .filter(({ value }) => reaches(hasStatus, value, [random.first, random.second], answers))
      .map(({ name }) => name)
    )
    const declared = samples.map(({ type }, which) => `declare const sample${index}_${which}: Marked<${type}>`)
    const text = isNested ? nestedText(planned, branches) : genericText(planned, branches)
    return {
      text: [`type Reply${index} = ${unionText(random.members)}`, ...declared, text].join('\n'),
      form: isNested ? 'nested' : `${random.reply} reply, ${question} question`,
      samples: branches.flat().length,
      branches: branches.length
    }
  })
}

/** Whether an expected value can be passed in a parameter of this form. */
function fits({ text, values }: Expected, form: QuestionForm): boolean {
  const isGuard = values.every(value => typeof value === 'function')
  if (form === 'plain' || form === 'either') return text !== 'anything'
  return text !== 'anything' && (form === 'code' ? typeof values[0] === 'number' && values.length < 4 : isGuard) &&
    text !== 'codeOrGuard'
}

/** Whether a value can get these answers, for one of the values that each call may expect. */
function reaches(hasStatus: HasStatus, value: unknown, expected: Expected[], answers: boolean[]): boolean {
  return answers.every((answer, turn) => expected[turn]!.values.some(one => hasStatus(value, one) === answer))
}

function samplesOf(members: Member[]): Sample[] {
  const samples = members.flatMap(member => member.samples)
  return [...new Map(samples.map(known => [known.type, known])).values()]
}

function unionText(members: Member[]): string {
  const types = members.map(({ type }) => (/=>/.test(type) && type.startsWith('(') ? `(${type})` : type))
  return [...new Set(types)].join(' | ') || 'never'
}

function nestedText({ index, first, second }: Plan, branches: string[][]): string {
  const [bothTrue, firstTrue, secondTrue, bothFalse] = branches.map(names => names.join(', '))
  return `function ask${index}(reply: Reply${index}) {
  if (hasStatus(reply, ${first.text})) {
    if (hasStatus(reply, ${second.text})) holds<typeof reply>(${bothTrue})
    else holds<typeof reply>(${firstTrue})
  } else {
    if (hasStatus(reply, ${second.text})) holds<typeof reply>(${secondTrue})
    else holds<typeof reply>(${bothFalse})
  }
}`
}

/** A function of one call, and its type for the type arguments that the samples and the expected value have. */
function genericText({ index, members, first, reply, question }: Plan, branches: string[][]): string {
  const half = Math.ceil(members.length / 2)
  const [rest, beside] = [unionText(members.slice(0, half)), unionText(members.slice(half))]
  const expected = `typeof expected${index}`
  const replyArgument = { plain: '', constrained: `Reply${index}`, bare: `Reply${index}`, rest, awaited: rest,
    indexed: `{ ok: ${rest} }` }[reply]
  const questionArgument = { plain: '', code: expected, guard: `ExpectedCode<${expected}>`, anyGuard: expected,
    either: expected }[question]
  const parameters = [REPLIES[reply].parameters, QUESTIONS[question].parameters].filter(Boolean).join(', ')
  const type = REPLIES[reply].type.replace('Beside', `(${beside})`)
  const typed = question === 'plain' ? '' : `, expected: ${QUESTIONS[question].type}`
  const [yes, no] = branches.map(names => names.join(', '))
  return `const expected${index} = ${first.text}
function ask${index}<${parameters.replace('Reply', `Reply${index}`)}>(reply: ${
  type.replace('Reply', `Reply${index}`)}${typed}) {
  if (hasStatus(reply, expected${question === 'plain' ? index : ''})) return { yes: reply }
  return { no: reply }
}
type Asked${index} = ReturnType<typeof ask${index}<${[replyArgument, questionArgument].filter(Boolean).join(', ')}>>
holds<Extract<Asked${index}, { yes: unknown }>['yes']>(${yes})
holds<Extract<Asked${index}, { no: unknown }>['no']>(${no})`
}
