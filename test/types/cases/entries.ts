import { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } from 'statusbook/records'
import type { StatusRecord } from 'statusbook/records'
import { CLIENT_CLOSED_REQUEST, TOKEN_REQUIRED, UNOFFICIAL_PHRASES_BY_CODE } from 'statusbook/unofficial'
import { same } from './equal.js'

declare const code: number
same<ReturnType<typeof phrase>, 'Not Found'>(true)
function phrase() { return statusRecord(404).phrase }
same<ReturnType<typeof statusClass>, 'clientError'>(true)
function statusClass() { return statusRecord(404).class }
// @ts-expect-error: a record of literals, not of any code.
same<ReturnType<typeof phrase>, string>(true)
const nothing: undefined = statusRecord(499)
export const maybe: string | undefined = statusRecord(code)?.description
const meanings: readonly StatusRecord[] = statusRecords(499)
export const all = [nothing, meanings, STATUS_RECORDS[0]?.vendor, SOURCES[0]?.url]

same<typeof CLIENT_CLOSED_REQUEST, 499>(true)
same<TOKEN_REQUIRED, 499>(true)
same<(typeof UNOFFICIAL_PHRASES_BY_CODE)[499], readonly ['Client Closed Request', 'Token Required']>(true)

// A declaration file can name every inferred type.
export const exported = {
  record: statusRecord(404),
  anyRecord: statusRecord(code),
  source: SOURCES[0],
  reference: STATUS_RECORDS[0]?.references[0],
  traits: STATUS_RECORDS[0]?.traits,
  headerFields: statusRecords(401).flatMap(record => record.headerFields),
  UNOFFICIAL_PHRASES_BY_CODE
}
export const recordOf = <C extends number>(code: C) => statusRecord(code)
