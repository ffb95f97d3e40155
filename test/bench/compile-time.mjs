import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../bundle/peers.mjs'
import { duration, interleave, ratio, table } from './time.mjs'

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const each = make => range(0, 999).map(make)

const CODES = {
  OK: 200,
  CREATED: 201,
  NO_CONTENT: 204,
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503
}
const NAMES = Object.keys(CODES)
const MEMBERS = Object.entries(CODES).map(([name, code]) => `${name} = ${code}`)
const LOCAL_ENUM = `export const enum HttpStatus { ${MEMBERS.join(', ')} }\n`

const CONSTANTS = {
  ours: each(index => {
    const name = NAMES[index % 10]
    return `import { ${name} } from 'statusbook'\nexport const reply${index} = { status: ${name} }\n`
  }),
  byHand: each(index => {
    const status = `HttpStatus.${NAMES[index % 10]}`
    return `import { HttpStatus } from './status.js'\nexport const reply${index} = { status: ${status} }\n`
  })
}

const IMPORT = "import { hasStatus, isClientError } from 'statusbook'\n"
const CLIENT_ERROR_CODE = `
type ClientErrorCode = ${range(400, 499).join(' | ')}`

const functions = (asks, message, rest) => `
type Reply =
  | { status: 200; user: string }
  | { status: 404; message: string }
  | { status: 500 | 503; retryAfter: number }
${each(index => `
export function reply${index}(reply: Reply) {
  if (${asks('reply')}) return ${message}
  return ${rest}
}
export function code${index}(code: number) { return isClientError(code) ? code : undefined }
export function fetched${index}(response: Response) { return ${asks('response')} ? response.status : 0 }
`).join('')}`

const NARROWING = {
  ours: IMPORT + functions(
    name => `hasStatus(${name}, isClientError)`,
    'reply.message',
    'reply.status === 200 ? reply.user : reply.retryAfter'
  ),
  byHand: `${CLIENT_ERROR_CODE}
function isClientError(code: number): code is ClientErrorCode { return code >= 400 && code < 500 }
function isClientErrorReply<R extends { status: number }>(
  reply: R
): reply is Extract<R, { status: ClientErrorCode }> | (R & { status: ClientErrorCode }) {
  return isClientError(reply.status)
}
${functions(
  name => `isClientErrorReply(${name})`,
  '(reply as { message: string }).message',
  "'user' in reply ? reply.user : 'retryAfter' in reply ? reply.retryAfter : 0"
)}`
}

// A large union, narrowed twice in each function. Literals cost more than by hand in two ways, neither of which grows
// with the union: the first call of a program takes some 20 ms with TypeScript 5.9 (1 ms with 7.0), mostly to build the
// 500 codes, and every call some 50 µs (10 µs), because the compiler tries up to three overloads. A hundred functions,
// so that the first call does not hide the others.
const unionOf = (members, functions, questions) => `
type Reply = ${members.join(' | ')}
${range(1, functions).flatMap(index => questions.map((question, which) =>
  `export function reply${index}_${which}(reply: Reply) { return ${question} ? [reply] : reply.status }`
)).join('\n')}
`
const WITH_STATUS_BY_HAND = `${CLIENT_ERROR_CODE}
type WithStatus<R, S> = R extends { status: S } ? R
  : R extends { status: infer Status } ? Extract<S, Status> extends never ? never : R & { status: S }
  : never
function hasCode<R extends { status: number }, S extends number>(reply: R, code: S): reply is WithStatus<R, S> {
  return reply.status === code
}
function isClientErrorReply<R extends { status: number }>(reply: R): reply is WithStatus<R, ClientErrorCode> {
  return reply.status >= 400 && reply.status < 500
}
`
const union = (status, count) => {
  const isLiteral = status === 'literals'
  const members = range(0, count - 1).map(index =>
    `{ status: ${isLiteral ? 200 + index : 'number'}; only${index}: ${index} }`
  )
  const functions = isLiteral ? 100 : 10
  const byHand = unionOf(members, functions, ['hasCode(reply, 404)', 'isClientErrorReply(reply)'])
  return {
    what: `a union of ${count} members, their status ${status}`,
    ours: IMPORT + unionOf(members, functions, ['hasStatus(reply, 404)', 'hasStatus(reply, isClientError)']),
    byHand: WITH_STATUS_BY_HAND + byHand
  }
}
const UNIONS = [union('literals', 200), union('numbers', 100)]

const COMPILER_OPTIONS = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true
}

function program(folder, name, sources, extra = {}) {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS }))
  sources.forEach((source, index) => writeFileSync(join(path, `file${index}.ts`), source))
  for (const [file, text] of Object.entries(extra)) writeFileSync(join(path, file), text)
  return path
}

const compiler = version => join(folderOf(`typescript-${version}`), 'bin/tsc')

/** The time of a whole run, because reading and resolving 1,000 imports is part of their cost. */
const wholeRun = (version, path) => duration(process.execPath, [compiler(version), '-p', path])

/** The milliseconds that the compiler reports for checking alone, on one thread, so that free cores do not matter. */
function checking(version, path) {
  const flags = version === '7.0' ? ['--singleThreaded'] : []
  const args = [compiler(version), '--extendedDiagnostics', ...flags, '-p', path]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' })
  return Number(/Check time:\s+([\d.]+)s/.exec(output)[1]) * 1_000
}

const VERSIONS = ['5.4', '5.9', '6.0', '7.0']

export function compileTime(folder) {
  // Few rounds, so that all takes less than three minutes.
  const row = (what, against, limit, time, ours, byHand) => version => {
    // 7.0 takes a twentieth of a second, so more runs are needed for a stable median.
    const jobs = { ours: () => time(version, ours), byHand: () => time(version, byHand) }
    const times = interleave(jobs, version === '7.0' ? 11 : 3)
    return [what, version, against, ratio(times.ours, times.byHand), limit, Math.round(times.ours - times.byHand)]
  }
  const constants = row(
    '1,000 files that import a constant',
    'a local `const enum`',
    1.1,
    wholeRun,
    program(folder, 'constants', CONSTANTS.ours),
    program(folder, 'local-enum', CONSTANTS.byHand, { 'status.ts': LOCAL_ENUM })
  )
  const unions = UNIONS.map(({ what, ours, byHand }) => row(
    what,
    'a predicate by hand',
    1.25,
    checking,
    program(folder, `${what} ours`, [ours]),
    program(folder, `${what} by hand`, [byHand])
  ))
  const narrowing = row(
    '1,000 functions with `isClientError` and `hasStatus`, checking',
    'unions and predicates by hand',
    1.25,
    checking,
    program(folder, 'narrowing', [NARROWING.ours]),
    program(folder, 'by-hand', [NARROWING.byHand])
  )
  table(['compiling', 'TypeScript', 'against', 'times', 'limit', 'ms more'], [
    ...['6.0', '7.0'].map(constants),
    ...unions.flatMap(row => VERSIONS.map(row)),
    ...VERSIONS.map(narrowing)
  ])
}
