// Exports without a type annotation: a declaration file can name every inferred type.
import {
  anyOf, CODES_BY_PHRASE, hasStatus, HttpStatus, isClientError, isNullBodyStatus, isRedirectStatus, isServerError,
  PHRASES_BY_CODE, reasonPhrase, statusClass, statusCode, statusOf
} from 'statusbook'
import type { StatusCode, StatusGuard } from 'statusbook'

export const guards = { isClientError, isRedirectStatus, hasStatus }
export const maps = { CODES_BY_PHRASE, PHRASES_BY_CODE }
export const phrase = <C extends number>(code: C) => reasonPhrase(code)
export const code = <const P extends string>(phrase: P) => statusCode(phrase)
export const classOf = <C extends number>(code: C) => statusClass(code)
export const redirect = (code: number) => (isRedirectStatus(code) ? code : undefined)
export const withoutBody = (response: Response) => (hasStatus(response, isNullBodyStatus) ? response : undefined)
export const oneOf = (response: Response, expected: StatusCode) =>
  hasStatus(response, expected) ? response : undefined
export const eitherField = (error: { status?: number; statusCode?: number }, expected: 404 | 500) =>
  hasStatus(error, expected) ? error : undefined
export const caught = (error: unknown) => (hasStatus(error, isClientError) ? error : undefined)
export const generic = <R extends { status: number }>(response: R) => (hasStatus(response, 404) ? response : undefined)
export const genericCode = <R extends { status: number }, S extends StatusCode>(response: R, code: S) =>
  hasStatus(response, code) ? response : undefined
export const genericStatus = <S extends number>(response: { status: S; retryAfter: number }) =>
  hasStatus(response, 404) ? response : undefined
export const genericStatuses = <S extends number>(response: { status: S } | { statusCode?: S }, expected: 404 | 500) =>
  hasStatus(response, expected) ? response : undefined
export const genericGuard = <G extends (code: number | null | undefined) => code is StatusCode>(
  response: Response,
  guard: G
) =>
  hasStatus(response, guard) ? response : undefined
export const guarded = <S extends StatusCode>(response: Response, guard: StatusGuard<S>) =>
  hasStatus(response, guard) ? response : undefined
export const typeParameter = <R>(response: R) => (hasStatus(response, 404) ? response : undefined)
export const anyError = (error: Error) => (hasStatus(error, 404) ? error : undefined)
export const isRetryable = anyOf(408, 429, isServerError)
export const retry = (error: unknown) => (hasStatus(error, isRetryable) ? error : statusOf(error))
export const beside = <T>(reply: T | Response) => (hasStatus(reply, 404) ? reply : undefined)
export const besideCode = <T, S extends StatusCode>(reply: T | Response, code: S) =>
  hasStatus(reply, code) ? reply : undefined
export const config = { HttpStatus }
export const statuses = () => HttpStatus
