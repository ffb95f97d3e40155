import { anyOf, FORBIDDEN, hasStatus, isClientError, isServerError, isStatusCode, UNAUTHORIZED } from 'statusbook'
import type { StatusCode, StatusGuard } from 'statusbook'
import { same } from './equal.js'

type Found = { status: 200; user: string }
type Missing = { status: 404; message: string }
type Gone = { status: 410; since: number }
type Failed = { status: 500 | 503; retryAfter: number }
type Reply = Found | Missing | Gone | Failed

export function codes(reply: Reply, response: Response, error: unknown) {
  if (hasStatus(reply, anyOf(404, 410))) same<typeof reply, Missing | Gone>(true)
  else same<typeof reply, Found | Failed>(true)
  if (hasStatus(response, anyOf(401, 403))) same<typeof response.status, 401 | 403>(true)
  else same<typeof response, Response>(true)
  if (hasStatus(error, anyOf(401, isServerError))) (error.status ?? error.statusCode) satisfies StatusCode
}

export function codesAndGuards(reply: Reply) {
  if (hasStatus(reply, anyOf(404, isServerError))) same<typeof reply, Missing | Failed>(true)
  else same<typeof reply, Found | Gone>(true)
  if (hasStatus(reply, anyOf(isClientError, 503))) {
    same<typeof reply, Missing | Gone | (Failed & { readonly status: 503 })>(true)
  } else same<typeof reply, Found | Failed>(true)
}

export function nested(reply: Reply, isMine: (code: number) => code is 410) {
  const isGone = anyOf(anyOf(404), isMine)
  if (hasStatus(reply, isGone)) same<typeof reply, Missing | Gone>(true)
  else same<typeof reply, Found | Failed>(true)
  if (hasStatus(reply, anyOf(isGone, anyOf(200, isServerError)))) same<typeof reply, Reply>(true)
  else same<typeof reply, never>(true)
  if (hasStatus(reply, anyOf(anyOf(404), (code): code is 410 => code >= 410))) same<typeof reply, Missing | Gone>(true)
}

export function tuples(reply: Reply) {
  const gone = [404, 410] as const
  if (hasStatus(reply, anyOf(...gone))) same<typeof reply, Missing | Gone>(true)
  if (hasStatus(reply, anyOf(...gone, isServerError))) same<typeof reply, Missing | Gone | Failed>(true)
  else same<typeof reply, Found>(true)
}

export function noneAndAll(reply: Reply) {
  if (hasStatus(reply, anyOf())) same<typeof reply, never>(true)
  else same<typeof reply, Reply>(true)
  if (hasStatus(reply, anyOf(isStatusCode))) same<typeof reply.status, 200 | 404 | 410 | 500 | 503>(true)
}

export function alone(status: number | null | undefined, known: 401 | 403 | 404) {
  if (anyOf(UNAUTHORIZED, FORBIDDEN)(status)) same<typeof status, 401 | 403>(true)
  else same<typeof status, number | null | undefined>(true)
  if (anyOf(UNAUTHORIZED, FORBIDDEN)(known)) same<typeof known, 401 | 403>(true)
  else same<typeof known, 404>(true)
  const isRetryable: StatusGuard<408 | 429> = anyOf(408, 429)
  return isRetryable
}

export function generic<S extends StatusCode>(code: S) {
  // @ts-expect-error: `S` may be a union.
  anyOf(code)
}

const codesToFilter: number[] = [404, 502]
const filtered = codesToFilter.filter(anyOf(502, 503, 504))
same<typeof filtered, (502 | 503 | 504)[]>(true)
export const found = codesToFilter.find(anyOf(404)) satisfies 404 | undefined
