import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf } from '../bundle/workbench.mjs'
import { duration, interleave, ratio, table } from './time.mjs'

const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index)
const NAMES = { OK: 200, CREATED: 201, NO_CONTENT: 204, BAD_REQUEST: 400, UNAUTHORIZED: 401, FORBIDDEN: 403, NOT_FOUND: 404, CONFLICT: 409, INTERNAL_SERVER_ERROR: 500, SERVICE_UNAVAILABLE: 503 }
const names = Object.keys(NAMES)
const each = make => Array.from({ length: 1_000 }, (_, index) => make(index))

const CONSTANTS = {
  ours: each(index => `import { ${names[index % 10]} } from 'statusbook'\nexport const reply${index} = { status: ${names[index % 10]} }\n`),
  byHand: each(index => `import { HttpStatus } from './status.js'\nexport const reply${index} = { status: HttpStatus.${names[index % 10]} }\n`)
}
const LOCAL_ENUM = `export const enum HttpStatus { ${Object.entries(NAMES).map(([name, code]) => `${name} = ${code}`).join(', ')} }\n`

const TYPES = `
type Reply = { status: 200; user: string } | { status: 404; message: string } | { status: 500 | 503; retryAfter: number }
`
const functions = (responseGuard, codeGuard) => each(index => `
export function reply${index}(reply: Reply) {
  if (${responseGuard}) return reply.message
  return reply.status === 200 ? reply.user : reply.retryAfter
}
export function code${index}(code: number) { return ${codeGuard} ? code : undefined }
export function fetched${index}(response: Response) { return ${responseGuard.replaceAll('reply', 'response')} ? response.status : 0 }
`).join('')
const NARROWING = {
  ours: [`import { hasStatus, isClientError } from 'statusbook'\n${TYPES}${functions('hasStatus(reply, isClientError)', 'isClientError(code)')}`],
  byHand: [`
type ClientErrorCode = ${range(400, 499).join(' | ')}
function isClientError(code: number): code is ClientErrorCode { return code >= 400 && code < 500 }
function isClientErrorReply<R extends { status: number }>(reply: R): reply is Extract<R, { status: ClientErrorCode }> | (R & { status: ClientErrorCode }) { return isClientError(reply.status) }
${TYPES}${functions('isClientErrorReply(reply)', 'isClientError(code)').replaceAll('reply.message', '(reply as { message: string }).message').replaceAll('reply.status === 200 ? reply.user : reply.retryAfter', "'user' in reply ? reply.user : 'retryAfter' in reply ? reply.retryAfter : 0")}`]
}

// A large union, narrowed twice in each function. Literals cost more than by hand in two ways, neither of which grows with the union: the
// first call of a program takes some 70 ms with TypeScript 5.9 (2 ms with 7.0), and every call some 50 µs (10 µs), mostly because the
// compiler tries up to three overloads. A hundred functions, so that the first call does not hide the others.
const unionOf = (count, status, questions) => `
type Reply = ${range(0, count - 1).map(index => `{ status: ${status === 'literals' ? 200 + index : 'number'}; only${index}: ${index} }`).join(' | ')}
${range(1, status === 'literals' ? 100 : 10).map(index => questions.map((question, which) => `export function reply${index}_${which}(reply: Reply) { return ${question} ? [reply] : reply.status }`).join('\n')).join('\n')}
`
const UNIONS = ['literals', 'numbers'].flatMap(status => (status === 'literals' ? [50, 100, 200] : [50, 100, 200, 500]).map(count => ({
  what: `a union of ${count} members, their status ${status}`,
  count,
  ours: [`import { hasStatus, isClientError } from 'statusbook'\n${unionOf(count, status, ['hasStatus(reply, 404)', 'hasStatus(reply, isClientError)'])}`],
  byHand: [`
type ClientErrorCode = ${range(400, 499).join(' | ')}
type WithStatus<R, S> = R extends { status: S } ? R : R extends { status: infer Status } ? Extract<S, Status> extends never ? never : R & { status: S } : never
function hasCode<R extends { status: number }, S extends number>(reply: R, code: S): reply is WithStatus<R, S> { return reply.status === code }
function isClientErrorReply<R extends { status: number }>(reply: R): reply is WithStatus<R, ClientErrorCode> { return reply.status >= 400 && reply.status < 500 }
${unionOf(count, status, ['hasCode(reply, 404)', 'isClientErrorReply(reply)'])}`]
})))

function program(folder, name, sources, extra = {}) {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }')
  sources.forEach((source, index) => writeFileSync(join(path, `file${index}.ts`), source))
  for (const [file, text] of Object.entries(extra)) writeFileSync(join(path, file), text)
  writeFileSync(join(path, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'], types: [], strict: true, noEmit: true, skipLibCheck: true } }))
  return path
}

const compiler = version => join(folderOf(`typescript-${version}`), 'bin/tsc')

/** The time of a whole run, because reading and resolving 1,000 imports is part of their cost. */
const wholeRun = (version, path) => duration(process.execPath, [compiler(version), '-p', path])

/** The milliseconds that the compiler reports for checking alone, on one thread, so that free cores do not matter. */
function checking(version, path) {
  const flags = version === '7.0' ? ['--singleThreaded'] : []
  const output = execFileSync(process.execPath, [compiler(version), '--extendedDiagnostics', ...flags, '-p', path], { encoding: 'utf8' })
  return Number(/Check time:\s+([\d.]+)s/.exec(output)[1]) * 1_000
}

export function compileTime(folder) {
  const constants = [program(folder, 'constants', CONSTANTS.ours), program(folder, 'local-enum', CONSTANTS.byHand, { 'status.ts': LOCAL_ENUM })]
  const narrowing = [program(folder, 'narrowing', NARROWING.ours), program(folder, 'by-hand', NARROWING.byHand)]
  const row = (what, against, limit, time, [ours, byHand], rounds = 9) => version => {
    // 7.0 takes a twentieth of a second, so more runs are needed for a stable median.
    const times = interleave({ ours: () => time(version, ours), byHand: () => time(version, byHand) }, version === '7.0' && rounds > 1 ? 41 : rounds)
    return [what, version, against, ratio(times.ours, times.byHand), limit, Math.round(times.ours - times.byHand)]
  }
  table(['compiling', 'TypeScript', 'against', 'times', 'limit', 'ms more'], [
    ...['6.0', '7.0'].map(row('1,000 files that import a constant', 'a local `const enum`', 1.1, wholeRun, constants)),
    ...UNIONS.flatMap(({ what, count, ours, byHand }) => {
      const paths = [program(folder, `${what} ours`, ours), program(folder, `${what} by hand`, byHand)]
      // A run takes half a minute, so once is enough.
      return ['5.4', '5.9', '6.0', '7.0'].map(row(what, 'a predicate by hand', 1.25, checking, paths, count > 200 ? 1 : 9))
    }),
    ...['5.4', '5.9', '6.0', '7.0'].map(row('1,000 functions with `isClientError` and `hasStatus`, checking', 'unions and predicates by hand', 1.25, checking, narrowing))
  ])
}
