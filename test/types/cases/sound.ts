// Shapes for which a branch once had a wrong type, with the types of both branches now.
import { hasStatus, isClientError, isServerError } from 'statusbook'
import type { ServerErrorCode, StatusCode, StatusGuard } from 'statusbook'
import { same } from './equal.js'

type Ten =
  | { status: 201; a: 1 } | { status: 202; b: 1 } | { status: 203; c: 1 } | { status: 204; d: 1 }
  | { status: 206; e: 1 } | { status: 300; f: 1 } | { status: 301; g: 1 } | { status: 302; h: 1 }
  | { status: 303; i: 1 } | { status: 404; message: string }
const one = { status: 404 as const, message: 1 }

/** Compiles only if one type is assignable to the other, apart from the mark of a type that both branches keep. */
type Kept<T> = T & { readonly [Symbol.unscopables]: true }
function holds<Type>(_: Type): void {}

export function tenAndAnObject(reply: Ten | object, response: { status: 404; message: 1 }) {
  if (hasStatus(reply, 404)) holds<typeof reply>({ ...response, [Symbol.unscopables]: true } as const)
  else same<typeof reply, Exclude<Ten, { status: 404 }> | object>(true)
  return one
}

export function tenAndADictionary(reply: Ten | Record<string, number>) {
  if (hasStatus(reply, 404)) same<typeof reply, { status: 404; message: string } | Kept<Record<string, number>>>(true)
}

// The same with `statusCode`, and a member that does not declare it.
type TenByCode =
  | { statusCode: 201; a: 1 } | { statusCode: 202; b: 1 } | { statusCode: 203; c: 1 } | { statusCode: 204; d: 1 }
  | { statusCode: 206; e: 1 } | { statusCode: 300; f: 1 } | { statusCode: 301; g: 1 } | { statusCode: 302; h: 1 }
  | { statusCode: 303; i: 1 } | { statusCode: 404; message: string }
export function tenAndAnOptionalStatus(reply: TenByCode | { status?: number }, response: { status: 404; message: 1 }) {
  if (hasStatus(reply, 404)) holds<typeof reply>(response)
  else same<typeof reply, Exclude<TenByCode, { statusCode: 404 }> | { status?: number }>(true)
}

export function subtypeWithAnotherStatus(reply: { statusCode: 404 } | { status: 500; statusCode: 404 }) {
  if (!hasStatus(reply, 404)) same<typeof reply, { statusCode: 404 } | { status: 500; statusCode: 404 }>(true)
}

type CodeAndAny = { statusCode: 404 } | { statusCode: 404; status: any; message: string }
export function subtypeWithAnyStatus(reply: CodeAndAny) {
  if (!hasStatus(reply, 404)) same<typeof reply, CodeAndAny>(true)
}

type WithSubtype = { status: 204 | undefined; statusCode: 410 } | { statusCode: 200 | 410 }
export function subtypeOfANarrowedMember(reply: WithSubtype) {
  if (!hasStatus(reply, 410)) same<typeof reply, WithSubtype>(true)
}

export function dictionaryOfLiterals(reply: Record<string, 404>) {
  if (hasStatus(reply, 404)) (reply.status ?? reply.statusCode) satisfies 404
  else same<typeof reply, Record<string, 404>>(true)
}

export function expectedAny(reply: { status: 404; a: 1 } | { status: 500; b: 1 }, text: string) {
  if (!hasStatus(reply, JSON.parse(text))) same<typeof reply, { status: 404; a: 1 } | { status: 500; b: 1 }>(true)
}

class Job {
  private status = 404
  code() { return this.status }
}
export function privateStatus(reply: Job | { status: 404; message: string }) {
  if (hasStatus(reply, 404)) same<typeof reply, Kept<Job> | { status: 404; message: string }>(true)
  else same<typeof reply, Job>(true)
}

// Declared properties decide.
export function onlyStatus(error: { status?: number }) {
  if (hasStatus(error, 404)) same<typeof error.status, 404>(true)
  else same<typeof error, { status?: number }>(true)
}

// TypeScript 5.4 intersects optional properties differently.
export function missingOrNull(
  optional: { status?: number | null },
  undefinable: { status?: number | null | undefined },
  nullable: { status: number | null },
  unsure: { status: unknown },
  both: { status?: number; statusCode?: number },
  wide: { status?: number | null; statusCode?: number }
) {
  if (hasStatus(optional, 404)) same<typeof optional.status, 404>(true)
  if (hasStatus(undefinable, 404)) same<typeof undefinable.status, 404>(true)
  if (hasStatus(nullable, 404)) same<typeof nullable.status, 404>(true)
  if (hasStatus(unsure, 404)) same<typeof unsure.status, 404>(true)
  if (hasStatus(both, 404)) same<typeof both.status, 404 | undefined>(true)
  if (hasStatus(wide, 404)) same<typeof wide.status, 404 | null | undefined>(true)
}

export function sameQuestionTwice(reply: unknown, code: 404 | 500) {
  if (hasStatus(reply, code) && !hasStatus(reply, code)) return reply.status ?? reply.statusCode
  return undefined
}

// RTK Query's error, and a custom state.
type Answered = { status: number; data: unknown }
type Unanswered = { status: 'FETCH_ERROR'; error: string }
export function statusOrName(error: Answered | Unanswered) {
  if (hasStatus(error, isServerError)) same<typeof error, Answered & { readonly status: ServerErrorCode }>(true)
  else same<typeof error, Answered | Unanswered>(true)
}

export function pending(state: { status: 'pending' } | { status: 200; data: string }) {
  if (hasStatus(state, 200)) return state.data
  same<typeof state, { status: 'pending' }>(true)
  return undefined
}

// React Query's.
export const retry = (failures: number, error: Error) => failures < 3 && hasStatus(error, isServerError)

export function error(error: Error | null) {
  if (hasStatus(error, 404)) (error.status ?? error.statusCode) satisfies 404 | null | undefined
  else same<typeof error, Error | null>(true)
}

export function nothing(response: Response | void, less: void) {
  if (hasStatus(response, 404)) same<typeof response, Response & { readonly status: 404 }>(true)
  else same<typeof response, Response | void>(true)
  return hasStatus(less, 404)
}

export function typeParameter<R>(reply: R) {
  if (hasStatus(reply, 404)) {
    const whole: R = reply
    return whole
  }
  same<typeof reply, R>(true)
  return undefined
}
same<ReturnType<typeof typeParameter<{ status: 200 }>>, { status: 200 } | undefined>(true)

export const withGuard = <S extends StatusCode>(response: Response, guard: StatusGuard<S>) =>
  hasStatus(response, guard) ? (response.status satisfies S) : undefined
export const mine = withGuard(new Response(), isClientError)

export function brandedCode(reply: { status: 404; a: 1 } | { status: 500; b: 1 }, code: 404 & { readonly own: true }) {
  if (hasStatus(reply, code)) reply satisfies { status: 404; a: 1 } | { status: 500; b: 1 }
  if (hasStatus(reply, code) && reply.status === 404) reply.a satisfies 1
}

export function voidStatus(reply: { status: void; statusCode: 404 } | { status: 200; user: string }) {
  if (hasStatus(reply, 404)) same<typeof reply, { status: void; statusCode: 404 }>(true)
  else reply.user satisfies string
}

// The compiler once took 43 seconds to refuse it.
export function typeParameterOfMany<R extends Ten>(reply: R, codes: 404 | 500) {
  return hasStatus(reply, codes) ? reply.status : reply.status
}

class ProtectedJob {
  protected status = 404
  code() { return this.status }
}
export function protectedStatus(reply: ProtectedJob | { status: 404; message: string }) {
  if (hasStatus(reply, 404)) same<typeof reply, Kept<ProtectedJob> | { status: 404; message: string }>(true)
  else same<typeof reply, ProtectedJob>(true)
}

type MaybeAny = { status?: any; statusCode: 404; x: 1 } | { status: 500; y: string }
export function statusIsAny(reply: MaybeAny) {
  if (!hasStatus(reply, 404)) same<typeof reply, MaybeAny>(true)
}

// Errors with a `response` and no status have their status there; a member of a union goes to the false branch.
interface HttpError extends Error { response: Response }
export function errorWithResponse(outcome: HttpError | TypeError | Response) {
  if (hasStatus(outcome, 404)) same<typeof outcome, Kept<TypeError> | (Response & { readonly status: 404 })>(true)
  else same<typeof outcome, HttpError | TypeError | Response>(true)
}
interface AxiosError extends Error { status?: number; response?: { status: number } }
interface RequestError extends Error { status: number; response?: { status: number } }
export function errors(axios: AxiosError, octokit: RequestError, anything: unknown, some: Error) {
  if (hasStatus(axios, 404)) same<typeof axios.status, 404>(true)
  if (hasStatus(octokit, 404)) same<typeof octokit.status, 404>(true)
  return hasStatus(anything, 404) || hasStatus(some, 404)
}
