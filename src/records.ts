export { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } from './status-record.js'
export type { StatusRecord } from './status-record.js'
