import {
  isClientError, isErrorStatus, isHeuristicallyCacheable, isInformational, isNullBodyStatus, isRedirection,
  isRedirectStatus, isRegistered, isServerError,
  isStatusCode, isSuccessful
} from 'statusbook'
import type { ClientErrorCode, ErrorCode, RegisteredCode, ServerErrorCode, StatusCode } from 'statusbook'
import { same } from './equal.js'

export function exactInBothBranches(code: 200 | 404 | 499 | 520) {
  if (isClientError(code)) same<typeof code, 404 | 499>(true)
  else same<typeof code, 200 | 520>(true)
  if (isErrorStatus(code)) same<typeof code, 404 | 499 | 520>(true)
  else same<typeof code, 200>(true)
  if (isRegistered(code)) same<typeof code, 200 | 404>(true)
  else same<typeof code, 499 | 520>(true)
  if (isServerError(code)) same<typeof code, 520>(true)
  else same<typeof code, 200 | 404 | 499>(true)
  if (isSuccessful(code)) same<typeof code, 200>(true)
  else same<typeof code, 404 | 499 | 520>(true)
}

export function aNumber(code: number | null | undefined) {
  if (isClientError(code)) {
    same<typeof code, ClientErrorCode>(true)
    if (isRegistered(code)) {
      same<typeof code, RegisteredCode & ClientErrorCode>(true)
      const named: 404 extends typeof code ? true : false = true
      const unnamed: 499 extends typeof code ? true : false = false
      return [named, unnamed]
    }
  } else same<typeof code, number | null | undefined>(true)
  return undefined
}

export function everyCode(code: StatusCode) {
  if (isInformational(code) || isSuccessful(code) || isRedirection(code)) return code
  same<typeof code, ErrorCode>(true)
  if (isClientError(code)) return code
  same<typeof code, ServerErrorCode>(true)
  return code
}

export function traits(code: number, some: 200 | 301 | 304 | 404 | 499) {
  if (isRedirectStatus(some)) same<typeof some, 301>(true)
  else same<typeof some, 200 | 304 | 404 | 499>(true)
  if (isNullBodyStatus(some)) same<typeof some, 304>(true)
  else same<typeof some, 200 | 301 | 404 | 499>(true)
  if (isHeuristicallyCacheable(some)) same<typeof some, 200 | 301 | 404>(true)
  else same<typeof some, 304 | 499>(true)
  if (isRedirectStatus(code)) same<typeof code, 301 | 302 | 303 | 307 | 308>(true)
  if (isNullBodyStatus(code)) same<typeof code, 101 | 103 | 204 | 205 | 304>(true)
  type Cacheable = 200 | 203 | 204 | 206 | 300 | 301 | 308 | 404 | 405 | 410 | 414 | 451 | 501
  if (isHeuristicallyCacheable(code)) same<typeof code, Cacheable>(true)
}

export function anyValue(value: unknown) {
  if (isStatusCode(value)) same<typeof value, StatusCode>(true)
  else same<typeof value, unknown>(true)
}

export const filtered: ClientErrorCode[] = [200, 404].filter(isClientError)
