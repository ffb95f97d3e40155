import {
  hasStatus, HttpStatus, isClientError, isErrorStatus, isNullBodyStatus, isRegistered, isServerError, isStatusCode,
  NOT_FOUND, OK
} from 'statusbook'
import type { ClientErrorCode, ServerErrorCode, StatusCode, WithExpectedStatus, WithStatus } from 'statusbook'
import { same } from './equal.js'

interface Found { status: 200; body: { id: string } }
interface Missing { status: 404; body: { message: string } }
interface Failed { status: 400 | 500; body: { error: string } }
interface Other { status: number; other: true }
type Reply = Found | Missing | Failed

export function oneLiteral(reply: Reply) {
  if (hasStatus(reply, 404)) same<typeof reply, Missing>(true)
  else same<typeof reply, Found | Failed>(true)
}

export function severalLiterals(reply: Reply) {
  if (hasStatus(reply, isClientError)) {
    same<typeof reply, Missing | (Failed & { readonly status: 400 })>(true)
    reply.status satisfies 400 | 404
  } else same<typeof reply, Found | Failed>(true)
}

export function downToNever(reply: Found | Missing | { status: 503 }) {
  if (hasStatus(reply, 200)) same<typeof reply, Found>(true)
  else if (hasStatus(reply, isClientError)) same<typeof reply, Missing>(true)
  else if (hasStatus(reply, isServerError)) same<typeof reply, { status: 503 }>(true)
  else {
    same<typeof reply, never>(true)
    const nothing: never = reply
    return nothing
  }
  return undefined
}

export function switchTrue(reply: Reply) {
  switch (true) {
    case hasStatus(reply, 200): return reply.body.id
    case hasStatus(reply, isServerError): return reply.body.error
    default: same<typeof reply, Missing | Failed>(true)
  }
  return undefined
}

export function optionalChain(box: { reply?: Found | Missing } | undefined) {
  if (hasStatus(box?.reply, 404)) return box.reply.body.message
  same<typeof box, { reply?: Found | Missing } | undefined>(true)
  return box?.reply?.body.id
}

// What a program builds on it narrows as well.
const is = <const S extends StatusCode>(code: S) =>
  <R>(reply: R): reply is WithExpectedStatus<R, S> => hasStatus(reply, code)
const isMissing = is(404)
function assertStatus<R, S extends StatusCode>(reply: R, code: S): asserts reply is WithExpectedStatus<R, S> {
  if (!hasStatus(reply, code)) throw new Error(`not ${code}`)
}
export function ownFunctions(reply: Found | Missing, response: Response) {
  if (isMissing(reply)) same<typeof reply, Missing>(true)
  else same<typeof reply, Found>(true)
  assertStatus(response, 404)
  same<typeof response.status, 404>(true)
}

export function noMemberMatches(reply: Found | Missing) {
  if (hasStatus(reply, 500)) same<typeof reply, never>(true)
  else same<typeof reply, Found | Missing>(true)
}

export function withNumber(reply: Other | Missing) {
  if (hasStatus(reply, 404)) same<typeof reply, Missing | (Other & { readonly status: 404 })>(true)
  else same<typeof reply, Other>(true)
}

export function wholeStatusIsAny(reply: { status: any; mine: true }) {
  if (hasStatus(reply, 404)) same<typeof reply, { status: any; mine: true } & { readonly status: 404 }>(true)
  else same<typeof reply, { status: any; mine: true }>(true)
}

export function fetchResponse(response: Response) {
  if (hasStatus(response, 404)) same<typeof response, Response & { readonly status: 404 }>(true)
  else same<typeof response, Response>(true)
  if (hasStatus(response, isErrorStatus)) response.status satisfies ClientErrorCode | ServerErrorCode
  if (hasStatus(response, isClientError) && hasStatus(response, 404)) same<typeof response.status, 404>(true)
  if (hasStatus(response, isNullBodyStatus)) same<typeof response.status, 101 | 103 | 204 | 205 | 304>(true)
  if (hasStatus(response, isStatusCode)) same<typeof response.status, StatusCode>(true)
  if (hasStatus(response, isRegistered)) response.status satisfies HttpStatus
  if (!hasStatus(response, NOT_FOUND) || response.bodyUsed) return
  same<typeof response.status, 404>(true)
}

export function statusCodeProperty(message: { statusCode?: number | undefined; statusMessage?: string | undefined }) {
  if (hasStatus(message, 404)) same<typeof message.statusCode, 404>(true)
  else same<typeof message.statusCode, number | undefined>(true)
}

export function statusCodeUnion(result: { statusCode: 200; body: string } | { statusCode: 404; reason: string }) {
  return hasStatus(result, 404) ? result.reason : result.body
}

export function optionalAndNullable(
  reply: { status?: 404 | 200; z: 1 } | { status: null; y: 1 } | { status: 500 } | null | undefined
) {
  if (hasStatus(reply, 404)) {
    same<typeof reply.status, 404>(true)
    reply.z satisfies 1
  }
  if (hasStatus(reply, 500)) same<typeof reply, { status: 500 }>(true)
  else same<typeof reply, { status?: 404 | 200; z: 1 } | { status: null; y: 1 } | null | undefined>(true)
}

export function statusBeforeStatusCode(
  reply: { status: 200; statusCode: 404; a: 1 } | { status?: null; statusCode: 404; b: 1 }
) {
  if (hasStatus(reply, 404)) same<typeof reply, { status?: null; statusCode: 404; b: 1 }>(true)
  else same<typeof reply, { status: 200; statusCode: 404; a: 1 }>(true)
}

export function eitherOfBoth(error: { status?: number; statusCode?: number }) {
  if (hasStatus(error, 404)) error.status satisfies 404 | undefined
  else same<typeof error, { status?: number; statusCode?: number }>(true)
}

// At run time `status` may be 200 and then takes precedence, so the other branch has to keep the type.
export function optionalStatusBeforeStatusCode(reply: { status?: 200; statusCode: 404 }) {
  if (hasStatus(reply, 404)) reply.status satisfies undefined
  else same<typeof reply, { status?: 200; statusCode: 404 }>(true)
}

export function intersections(reply: (Found | Missing) & { headers: string }) {
  reply.headers satisfies string
  if (hasStatus(reply, 404)) {
    reply.headers satisfies string
    return reply.body.message
  }
  return reply.body.id
}

export function readonlyMembers(reply: Readonly<Found> | Readonly<Missing>) {
  return hasStatus(reply, 404) ? reply.body.message : reply.body.id
}

export function generics<R extends { status: number }>(reply: R) {
  if (hasStatus(reply, 404)) {
    reply.status satisfies 404
    const same: R = reply
    return same && reply
  }
  const other: R = reply
  return other
}

export function genericUnion<R extends Found | Missing>(reply: R) {
  return hasStatus(reply, 404) ? reply.body.message : undefined
}

export function genericGuard<R extends { status: number } | undefined>(reply: R) {
  if (hasStatus(reply, isClientError)) {
    const code: ClientErrorCode = reply.status
    const whole: R = reply
    return { code, whole }
  }
  return undefined
}

export function genericCode<R extends { status: number }, S extends StatusCode>(reply: R, response: Response, code: S) {
  if (hasStatus(response, code)) response.status satisfies S
  if (hasStatus(reply, code)) {
    const status: S = reply.status
    const whole: R = reply
    return { status, whole }
  }
  // `S` may be a union of codes, so this branch keeps every member.
  const whole: R = reply
  return { whole }
}

export function keepsWhatAGenericHas() {
  return generics({ status: 404 as const, mine: true }).mine
}

export function unionOfExpectedCodes(reply: Reply, code: 404 | 500) {
  if (hasStatus(reply, code)) reply.status satisfies 404 | 500
  // At run time the code may be either, so this branch keeps every member.
  else same<typeof reply, Reply>(true)
}

export function anything(reply: any) {
  if (hasStatus(reply, 404)) {
    same<typeof reply, any>(true)
    reply.whatever.it.is
  } else {
    same<typeof reply, any>(true)
  }
  if (!hasStatus(reply, isClientError)) same<typeof reply, any>(true)
}

export function unionOfGuards(reply: Reply, isStrict: boolean) {
  if (hasStatus(reply, isStrict ? isClientError : isServerError)) reply.status satisfies 400 | 404 | 500
  // At run time the guard may be either, so this branch keeps every member.
  else same<typeof reply, Reply>(true)
}

export function codeOrGuard(reply: Reply, expected: 404 | typeof isServerError) {
  if (hasStatus(reply, expected)) reply.status satisfies 404 | 500
  else same<typeof reply, Reply>(true)
}

export function ownGuard(reply: Reply) {
  if (hasStatus(reply, (code): code is 200 | 404 => code === 200 || code === 404)) {
    same<typeof reply, Found | Missing>(true)
  } else same<typeof reply, Failed>(true)
}

export function someWithoutStatus(
  result: { kind: 'network'; cause: Error } | ({ kind: 'http' } & Missing) | string | null
) {
  if (hasStatus(result, 404)) return result.body.message
  same<typeof result, { kind: 'network'; cause: Error } | string | null>(true)
  return undefined
}

export function responseOrError(outcome: Response | Error) {
  // The error may have the status, so it stays in both branches.
  if (hasStatus(outcome, isServerError)) {
    return outcome instanceof Error ? outcome.message : (outcome.status satisfies ServerErrorCode)
  }
  same<typeof outcome, Response | Error>(true)
  return undefined
}

export function unknownThing(error: unknown) {
  if (hasStatus(error, isClientError)) {
    if ('status' in error && error.status != null) same<typeof error.status, ClientErrorCode>(true)
    return error.status ?? error.statusCode
  }
  same<typeof error, unknown>(true)
  return undefined
}

export function caught(run: () => void) {
  try {
    run()
  } catch (error) {
    return hasStatus(error, 404) && (error.status ?? error.statusCode)
  }
  return undefined
}

export function errorWithSomeStatus(error: unknown) {
  if (error instanceof Error && 'status' in error) {
    if (hasStatus(error, 404)) same<typeof error.status, 404>(true)
    else same<typeof error, Error & Record<'status', unknown>>(true)
  }
  if (typeof error === 'object' && error && 'statusCode' in error && hasStatus(error, isClientError)) {
    error.statusCode satisfies ClientErrorCode
  }
}

export function someObject(error: object | null, empty: {}) {
  if (hasStatus(error, 404)) return error.status ?? error.statusCode
  same<typeof error, object | null>(true)
  if (hasStatus(empty, isServerError)) return empty.status ?? empty.statusCode
  same<typeof empty, {}>(true)
  return undefined
}

export function dictionaries(
  loose: Record<string, any>,
  strict: Record<string, unknown>,
  numbers: { [name: string]: number }
) {
  if (hasStatus(loose, 404)) loose.whatever
  else same<typeof loose, Record<string, any>>(true)
  if (!hasStatus(strict, 404)) same<typeof strict, Record<string, unknown>>(true)
  if (!hasStatus(numbers, 404)) same<typeof numbers, { [name: string]: number }>(true)
}

export function wholeClassMember(reply: { status: ClientErrorCode; problem: string } | { status: 200 }) {
  if (hasStatus(reply, isClientError)) return reply.problem
  same<typeof reply, { status: 200 }>(true)
  return undefined
}

export function ownPredicate(reply: Reply, isRetryable: (code: number | null | undefined) => code is 429 | 500) {
  if (hasStatus(reply, isRetryable)) reply.status satisfies 500
  else same<typeof reply, Reply>(true)
}

export function inferredReplies(id: string) {
  const reply = id ? { status: OK, id } : { status: NOT_FOUND, message: 'none' }
  return hasStatus(reply, HttpStatus.NOT_FOUND) ? reply.message : reply.id
}

export function mayBeMissing(failure: { response?: Response }) {
  if (hasStatus(failure.response, 404)) same<typeof failure.response, Response & { readonly status: 404 }>(true)
  else same<typeof failure.response, Response | undefined>(true)
}

export function inTurns(response: Response) {
  if (hasStatus(response, isClientError)) {
    if (hasStatus(response, 404)) return response.status satisfies 404
    return response.status satisfies ClientErrorCode
  }
  return hasStatus(response, isServerError) ? (response.status satisfies ServerErrorCode) : undefined
}

export function branded(reply: { status: number & { readonly brand: 'status' } }) {
  if (hasStatus(reply, 404)) reply.status satisfies 404
  else reply satisfies { status: number }
}

export function members(reply: Found | (Missing & { retry: boolean }) | { readonly status: 404; other: 1 }) {
  type Kept = (Missing & { retry: boolean }) | { readonly status: 404; other: 1 }
  if (hasStatus(reply, 404)) same<typeof reply, Kept>(true)
  else same<typeof reply, Found>(true)
}

class Gone extends Error {
  readonly status = 410
  readonly #since = 0
  get since() { return this.#since }
}
export function classes(error: Gone | Missing) {
  return hasStatus(error, 410) ? error.since : error.body.message
}

same<WithStatus<Reply, 404>, Missing>(true)
same<WithStatus<Reply, 404 | 500>, Missing | (Failed & { readonly status: 500 })>(true)
same<WithStatus<Found | Missing, 500>, never>(true)
same<WithStatus<Response | null, 404>, Response & { readonly status: 404 }>(true)
same<WithStatus<any, 404>, any>(true)
same<WithStatus<never, 404>, never>(true)
same<WithStatus<{ body: string }, 404>, never>(true)
