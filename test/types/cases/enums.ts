import { hasStatus, isClientError, reasonPhrase, statusClass } from 'statusbook'
import { same } from './equal.js'

// Somebody else's enum, such as NestJS's.
enum Status { OK = 200, NOT_FOUND = 404 }

export function narrowed(reply: { status: Status.OK; a: 1 } | { status: Status.NOT_FOUND; b: 1 }) {
  if (hasStatus(reply, 404)) reply.b satisfies 1
  else reply.a satisfies 1
  if (hasStatus(reply, Status.NOT_FOUND)) reply.b satisfies 1
  else reply.a satisfies 1
  if (hasStatus(reply, isClientError)) same<typeof reply.status, Status.NOT_FOUND>(true)
}

export const phrase: 'Not Found' = reasonPhrase(Status.NOT_FOUND)
export const itsClass: 'clientError' = statusClass(Status.NOT_FOUND)
