// Type parameters beside other members stay in both branches, and cost the compiler no time.
import { anyOf, hasStatus, isClientError } from 'statusbook'
import type {
  ExpectedCode, RegisteredCode, StatusCode, StatusGuard, WithExpectedStatus, WithStatus
} from 'statusbook'
import { same } from './equal.js'

type Failure = { status: 400 | 404; message: string }
interface ApiError { status: number; message: string }
function holds<Type>(_: Type): void {}
const kept = { status: 404, [Symbol.unscopables]: true } as const

// TypeScript 5.4 to 6.0 once took one to four minutes for these two.
export async function unwrap<T>(promise: Promise<T | ApiError>) {
  const reply = await promise
  if (hasStatus(reply, isClientError)) throw new Error(JSON.stringify(reply))
  return reply
}
export async function text<T>(promise: Promise<T | Response>) {
  const reply = await promise
  if (hasStatus(reply, 404) && reply instanceof Response) return reply.text()
  return reply
}
export async function objects<T extends object>(promise: Promise<T | Response>): Promise<T | Response | undefined> {
  const reply = await promise
  if (hasStatus(reply, 404)) return undefined
  return reply
}

// `T` may be a response as well.
export function beside<T>(reply: T | Failure, other: T) {
  if (hasStatus(reply, isClientError)) return { yes: reply }
  holds<typeof reply>(other)
  return { no: reply }
}
type Beside = ReturnType<typeof beside<{ status: 404; data: string }>>
holds<Extract<Beside, { yes: unknown }>['yes']>({ status: 404, data: 'x' })
holds<Extract<Beside, { yes: unknown }>['yes']>({ status: 404, message: 'x' })

export function partial<T extends object>(reply: Partial<T> | Failure, code: StatusCode, guard: StatusGuard) {
  if (hasStatus(reply, code)) return { yes: reply }
  if (hasStatus(reply, guard)) return { yes: reply }
  return { no: reply }
}
holds<Extract<ReturnType<typeof partial<{ status: 404 }>>, { yes: unknown }>['yes']>(kept)

export class Base {
  // @ts-expect-error: a subclass may have the status, but no message.
  other(reply: this | Failure): string { return hasStatus(reply, isClientError) ? reply.message : '' }
}
export const indexed = <T extends { ok: unknown }>(reply: T['ok'] | Failure): string =>
  // @ts-expect-error: the same.
  hasStatus(reply, isClientError) ? reply.message : ''
export const both = <T, Y>(reply: (T & Y) | Failure): string =>
  // @ts-expect-error: the same.
  hasStatus(reply, isClientError) ? reply.message : ''
export function withGuard<T, G extends StatusGuard>(reply: T | Failure, guard: G) {
  return hasStatus(reply, guard) ? { yes: reply } : { no: reply }
}
type WithGuard = ReturnType<typeof withGuard<{ status: 404; data: string }, typeof isClientError>>
holds<Extract<WithGuard, { yes: unknown }>['yes']>({ status: 404, message: 'x' })
holds<Extract<WithGuard, { yes: unknown }>['yes']>({ status: 404, data: 'x' })

// The package's own types, with a code or a guard that comes from outside.
export function when<S extends StatusCode>(reply: { status: StatusCode; body: string }, guard: StatusGuard<S>) {
  if (hasStatus(reply, guard)) return reply
  same<typeof reply, { status: StatusCode; body: string }>(true)
  return undefined
}
export const only = <S extends StatusCode>(reply: { statusCode?: StatusCode }, code: S) =>
  hasStatus(reply, code) ? reply : undefined
export const some = <G extends StatusGuard>(reply: { status: RegisteredCode; body: string }, guard: G) =>
  hasStatus(reply, guard) ? reply.body : undefined
export const either = <E extends StatusCode | StatusGuard>(reply: { status: number; body: string }, expected: E) =>
  hasStatus(reply, expected) ? reply.body : undefined

// Callbacks that take what `hasStatus` narrows to. (TypeScript up to 6.0 once crashed at these.)
export function match<R>(reply: R, onMissing: (reply: WithStatus<R, 404>) => void) {
  if (hasStatus(reply, 404)) onMissing(reply)
}
export function missing<R extends { status: number }>(reply: R): WithStatus<R, 404> | undefined {
  return hasStatus(reply, 404) ? reply : undefined
}
export function refused<R>(reply: R, onRefused: (reply: WithStatus<R, ExpectedCode<typeof isClientError>>) => void) {
  if (hasStatus(reply, isClientError)) onRefused(reply)
}
export function gone<R>(reply: R, onGone: (reply: WithStatus<R, 404 | 410>) => void) {
  if (hasStatus(reply, anyOf(404, 410))) onGone(reply)
}
export function besideResponse<T>(reply: T | Response, onMissing: (reply: WithStatus<T | Response, 404>) => void) {
  if (hasStatus(reply, 404)) onMissing(reply)
}
export class Handlers<R extends { status: number }> {
  handlers: { [S in StatusCode]?: (reply: WithStatus<R, S>) => void } = {}
  run(reply: R) {
    if (hasStatus(reply, 404)) this.handlers[404]?.(reply)
    else if (hasStatus(reply, 500)) this.handlers[500]?.(reply)
  }
}
export const whenever = <R, S extends StatusCode, T>(
  reply: R, code: S, then: (reply: WithExpectedStatus<R, S>) => T
): T | undefined => hasStatus(reply, code) ? then(reply) : undefined
