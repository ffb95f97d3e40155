import { hasStatus, isClientError, reasonPhrase, statusClass } from 'statusbook'
import { same } from './equal.js'

// An enum from another package, such as NestJS's.
enum Status { OK = 200, NOT_FOUND = 404 }

export function narrowed(reply: { status: Status.OK; a: 1 } | { status: Status.NOT_FOUND; b: 1 }) {
  if (hasStatus(reply, 404)) reply.b satisfies 1
  else reply.a satisfies 1
  if (hasStatus(reply, Status.NOT_FOUND)) reply.b satisfies 1
  else reply.a satisfies 1
  if (hasStatus(reply, isClientError)) same<typeof reply.status, Status.NOT_FOUND>(true)
}

// TypeScript accepts any number as a member of an enum, so the other branch must keep the type.
export function wide(
  response: Response,
  message: { statusCode?: number },
  branded: { status: number & { readonly brand: 'status' } },
  status: Status
) {
  if (hasStatus(response, Status.NOT_FOUND)) response.status satisfies 404
  else same<typeof response, Response>(true)
  if (hasStatus(message, Status.NOT_FOUND)) message.statusCode satisfies 404
  else same<typeof message, { statusCode?: number }>(true)
  if (hasStatus(branded, Status.NOT_FOUND)) branded.status satisfies 404
  else same<typeof branded, { status: number & { readonly brand: 'status' } }>(true)
  if (hasStatus(response, status)) response.status satisfies 200 | 404
  else same<typeof response, Response>(true)
}

export function anotherEnum(reply: { status: Status } | { status: 500 }) {
  if (hasStatus(reply, Other.NOT_FOUND)) reply.status satisfies 404
  else same<typeof reply, { status: Status } | { status: 500 }>(true)
}
enum Other { NOT_FOUND = 404 }

export const phrase: 'Not Found' = reasonPhrase(Status.NOT_FOUND)
export const itsClass: 'clientError' = statusClass(Status.NOT_FOUND)
