// Guards of one's own are called with numbers only, so they may take a `number`.
import { anyOf, hasStatus } from 'statusbook'
import type { ServerErrorCode, StatusCode, StatusGuard } from 'statusbook'
import { same } from './equal.js'

type Reply = { status: 200; user: string } | { status: 404; message: string } | { status: 503; retryAfter: number }
type Missing = { status: 404; message: string }
const isGone = (code: number): code is 404 | 410 => code === 404 || code === 410

export function takesANumber(reply: Reply, response: Response, error: Error) {
  if (hasStatus(reply, isGone)) same<typeof reply, Missing>(true)
  else same<typeof reply, Exclude<Reply, Missing>>(true)
  if (hasStatus(response, isGone)) same<typeof response.status, 404 | 410>(true)
  return hasStatus(error, isGone)
}

export function inline(reply: Reply, response: Response) {
  if (hasStatus(response, (code): code is ServerErrorCode => code >= 500)) response.status satisfies ServerErrorCode
  if (hasStatus(reply, (code): code is 503 => same<typeof code, number>(true) === undefined)) reply.retryAfter
  if (hasStatus(reply, anyOf(404, (code): code is 503 => code > 502))) reply.status satisfies 404 | 503
}

export const where = <S extends StatusCode>(response: Response, guard: StatusGuard<S>) =>
  hasStatus(response, guard) ? (response.status satisfies S) : undefined
export const status = where(new Response(), isGone)
same<typeof status, 404 | 410 | undefined>(true)

// A guard for any codes does not say which, so the false branch keeps everything.
export function anyGuard(
  reply: Reply,
  guard: StatusGuard,
  alike: (code: number | null | undefined) => code is StatusCode
) {
  if (hasStatus(reply, guard)) reply.status satisfies StatusCode
  else same<typeof reply, Reply>(true)
  if (hasStatus(reply, alike)) reply.status satisfies StatusCode
  else same<typeof reply, Reply>(true)
}
