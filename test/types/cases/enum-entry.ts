import { hasStatus, isClientError, isRegistered, reasonPhrase, statusClass } from 'statusbook'
import type { ClientErrorCode } from 'statusbook'
import { HttpStatus } from 'statusbook/enum'
import { statusRecord } from 'statusbook/records'
import { same } from './equal.js'

interface Found { status: HttpStatus.OK; id: string }
interface Missing { status: HttpStatus.NOT_FOUND | HttpStatus.GONE; message: string }

export function narrowed(reply: Found | Missing, response: Response, status: HttpStatus, code: number) {
  if (hasStatus(reply, isClientError)) same<typeof reply, Missing>(true)
  else same<typeof reply, Found>(true)
  if (hasStatus(reply, HttpStatus.OK)) same<typeof reply, Found>(true)
  else same<typeof reply, Missing>(true)
  if (hasStatus(response, HttpStatus.NOT_FOUND)) response.status satisfies 404
  else same<typeof response, Response>(true)
  if (isClientError(status)) status satisfies ClientErrorCode
  if (isRegistered(code)) status = code
  return status
}

same<HttpStatus.PAYLOAD_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE>(true)
export const number: 404 = HttpStatus.NOT_FOUND
export const phrase: 'Not Found' = reasonPhrase(HttpStatus.NOT_FOUND)
export const itsClass: 'clientError' = statusClass(HttpStatus.NOT_FOUND)
export const recorded: 'Not Found' = statusRecord(HttpStatus.NOT_FOUND).phrase
export const name: string = HttpStatus[404]
export const config = { HttpStatus }
let status = HttpStatus.OK
status = JSON.parse('404') as number
export { status }
