// Each line that ends in an error code, or follows one, gives that error, as in wrong.ts. These lines use the entries
// besides the main one.
import { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } from 'statusbook/records'
import { CLIENT_CLOSED_REQUEST, UNOFFICIAL_PHRASES_BY_CODE } from 'statusbook/unofficial'

statusRecord(404).phrase = 'Not Found' // TS2540: Cannot assign to 'phrase' because it is a read-only property
statusRecord(404).references.push({ source: 'rfc9110' }) // TS2339: Property 'push' does not exist
statusRecord(499).phrase // TS2532: Object is possibly 'undefined'
statusRecord('404') // TS2345: Argument of type 'string' is not assignable to parameter of type 'number'
// TS2540: Cannot assign to 'source' because it is a read-only property
statusRecords(499)[0]!.references[0]!.source = 'nginx'
STATUS_RECORDS.push(statusRecord(404)) // TS2339: Property 'push' does not exist
STATUS_RECORDS[0]!.headerFields[0]!.name = 'Allow' // TS2540: Cannot assign to 'name' because it is a read-only property
SOURCES[0]!.id = 'rfc9110' // TS2540: Cannot assign to 'id' because it is a read-only property
// TS2540: Cannot assign to '499' because it is a read-only property
UNOFFICIAL_PHRASES_BY_CODE[499] = ['Client Closed Request', 'Token Required']
UNOFFICIAL_PHRASES_BY_CODE[499][0] = 'Client Closed Request' // TS2540: Cannot assign to '0' because it is a read-only property
CLIENT_CLOSED_REQUEST satisfies 444 // TS1360: Type '499' does not satisfy the expected type '444'
