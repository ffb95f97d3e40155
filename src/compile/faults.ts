import type { StatusRecord } from '../status-record.js'

export const RECORDS_FILE = 'data/status-codes.json'
export const SOURCES_FILE = 'data/sources.json'

/** A fault in the dataset: its place, what was found, and what was expected. */
export interface Fault {
  /** The file, and, if known, the code or id of the entry and the field. */
  readonly place: readonly (string | number)[]
  readonly found: string
  readonly expected: string
}

/** Lists every fault of the dataset, one per line. */
export class DatasetError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly Fault[]) {
    const lines = [...new Set(faults.map(faultLine))]
    super(lines.join('\n'))
    this.name = 'DatasetError'
    this.faults = lines
  }
}

/** A fault in a field of a record. */
export const recordFault = ({ code }: StatusRecord, field: string, found: string, expected: string): Fault =>
  ({ place: [RECORDS_FILE, code, field], found, expected })

/** A value as faults quote it. */
export function quoted(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}

/** A fault on one line. Line breaks and invisible characters are escaped. */
function faultLine({ place, found, expected }: Fault): string {
  const escaped = (character: string): string => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`
  return `${place.join(': ')}: found ${found}, expected ${expected}`.replace(/(?! )[\s\p{Cc}\p{Cf}\p{Cs}]/gu, escaped)
}
