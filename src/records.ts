export { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } from './dataset.js'
export type { StatusRecord } from './status-record.js'
