export { SOURCES, STATUS_RECORDS, statusRecord, statusRecords } from './dataset.js'
export type { Source, StatusRecord, StatusRecordOf } from './status-record.js'
