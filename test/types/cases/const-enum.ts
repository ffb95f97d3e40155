import { hasStatus, isClientError, isRegistered, reasonPhrase } from 'statusbook'
import { HttpStatus, UnofficialStatus } from 'statusbook/const-enum'
import { same } from './equal.js'

const notFound: 404 = HttpStatus.NOT_FOUND
const closed: 499 = UnofficialStatus.CLIENT_CLOSED_REQUEST
export const codes = [notFound, closed]
export const phrase: 'Not Found' = reasonPhrase(HttpStatus.NOT_FOUND)

interface Found { status: HttpStatus.OK; id: string }
interface Missing { status: HttpStatus.NOT_FOUND; message: string }
enum Foreign { OK = 200, NOT_FOUND = 404 }

export function narrowed(
  reply: Found | Missing,
  plain: { status: 200; id: string } | { status: 404; message: string },
  response: Response
) {
  if (hasStatus(reply, HttpStatus.NOT_FOUND)) same<typeof reply, Missing>(true)
  else same<typeof reply, Found>(true)
  if (hasStatus(reply, Foreign.NOT_FOUND)) same<typeof reply, Missing>(true)
  else same<typeof reply, Found>(true)
  if (hasStatus(response, HttpStatus.NOT_FOUND)) response.status satisfies 404
  if (hasStatus(reply, isClientError) && isRegistered(reply.status)) return reply.message
  return hasStatus(plain, HttpStatus.OK) ? plain.id : plain.message
}
