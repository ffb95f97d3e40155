import {
  hasStatus, HttpStatus, isClientError, isErrorStatus, isNullBodyStatus, isRegistered, isServerError, isStatusCode, NOT_FOUND, OK
} from 'statusbook'
import type { ClientErrorCode, ServerErrorCode, StatusCode, WithStatus } from 'statusbook'
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

export function noMemberMatches(reply: Found | Missing) {
  if (hasStatus(reply, 500)) same<typeof reply, never>(true)
  else same<typeof reply, Found | Missing>(true)
}

export function withNumber(reply: Other | Missing) {
  if (hasStatus(reply, 404)) reply.status satisfies 404
  else same<typeof reply, Other>(true)
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

export function optionalAndNullable(reply: { status?: 404 | 200; z: 1 } | { status: null; y: 1 } | { status: 500 } | null | undefined) {
  if (hasStatus(reply, 404)) {
    same<typeof reply.status, 404>(true)
    reply.z satisfies 1
  }
  if (hasStatus(reply, 500)) same<typeof reply, { status: 500 }>(true)
  else same<typeof reply, { status?: 404 | 200; z: 1 } | { status: null; y: 1 } | null | undefined>(true)
}

export function statusBeforeStatusCode(reply: { status: 200; statusCode: 404; a: 1 } | { status?: null; statusCode: 404; b: 1 }) {
  if (hasStatus(reply, 404)) reply.b satisfies 1
  else reply.a satisfies 1
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
    return reply
  }
  const other: R = reply
  return other
}

export function genericUnion<R extends Found | Missing>(reply: R) {
  return hasStatus(reply, 404) ? reply.body.message : undefined
}

export function keepsWhatAGenericHas() {
  return generics({ status: 404 as const, mine: true }).mine
}

export function unionOfExpectedCodes(reply: Reply, code: 404 | 500) {
  if (hasStatus(reply, code)) reply.status satisfies 404 | 500
  // At run time the code may be either, so that nothing is lost here.
  else same<typeof reply, Reply>(true)
}

export function anything(reply: any) {
  if (hasStatus(reply, 404)) {
    same<typeof reply, any>(true)
    reply.whatever.it.is
  }
}

export function unknownThing(error: unknown) {
  if (hasStatus(error, isClientError)) return error.status ?? error.statusCode
  same<typeof error, unknown>(true)
  return undefined
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

same<WithStatus<Reply, 404>, Missing>(true)
same<WithStatus<Found | Missing, 500>, never>(true)
