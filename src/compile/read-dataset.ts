import type { Dataset, Source, StatusRecord } from '../status-record.js'
import { DatasetError, quoted, RECORDS_FILE, SOURCES_FILE } from './faults.js'
import type { Fault } from './faults.js'
import { completenessFaults, ruleFaults } from './rules.js'
import { unknownSourceFaults } from './rules-references.js'
import { recordsSchema, schemaFaults, sourcesSchema } from './schema.js'
import type { ListSchema } from './schema.js'

/**
 * Reads the text of the two files (`undefined` if a file is missing). Throws a `DatasetError` that lists the schema
 * faults, and the rules that the other entries break.
 */
export function readDataset(recordsText: string | undefined, sourcesText: string | undefined): Dataset {
  const records = readList<StatusRecord>(RECORDS_FILE, recordsText, recordsSchema, 'code')
  const sources = readList<Source>(SOURCES_FILE, sourcesText, sourcesSchema, 'id')
  const dataset = { records: records.entries, sources: sources.entries }
  const faults = [
    ...records.faults,
    ...sources.faults,
    ...ruleFaults(dataset),
    // While an entry is left out, a rule that needs it would report faults that are none.
    ...(sources.faults.length > 0 ? [] : unknownSourceFaults(dataset)),
    ...(records.faults.length > 0 ? [] : completenessFaults(dataset.records))
  ]
  if (faults.length > 0) throw new DatasetError(faults)
  return dataset
}

interface List<T> {
  /** The entries that fit the schema. */
  readonly entries: readonly T[]
  /** The schema faults of the others. */
  readonly faults: readonly Fault[]
}

/** Reads one file. Faults name an entry by its field `key`. */
function readList<T>(file: string, json: string | undefined, schema: ListSchema, key: string): List<T> {
  const broken = (found: string, expected: string): List<T> =>
    ({ entries: [], faults: [{ place: [file], found, expected }] })
  if (json === undefined) return broken('no file', 'an array of objects')
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return broken(`invalid JSON (${syntaxError(error as Error, json)})`, 'an array of objects')
  }
  if (!Array.isArray(value)) return broken(quoted(value), 'an array of objects')
  if (value.length === 0) return broken('[]', 'at least 1 entry')
  const faultsOf = value.map((entry: unknown, index) => {
    const name = nameOf(entry, key, index)
    return schemaFaults(entry, schema.items).map(fault => ({ ...fault, place: [file, name, ...fault.place] }))
  })
  return { entries: value.filter((_, index) => faultsOf[index]!.length === 0) as T[], faults: faultsOf.flat() }
}

/** The message of `JSON.parse` on one line. If it gives a position, it has the line and column instead. */
function syntaxError({ message }: Error, json: string): string {
  return message.replace(/\s+/g, ' ').replace(/ position (\d+).*/, (_, position: string) => {
    const lines = json.slice(0, Number(position)).split('\n')
    return ` line ${lines.length}, column ${lines.at(-1)!.length + 1}`
  })
}

/** The code or id of an entry, or its position in the file if it has none. */
function nameOf(entry: unknown, key: string, index: number): string {
  const name = (entry as Record<string, unknown> | null)?.[key]
  return typeof name === 'number' || (typeof name === 'string' && name.trim()) ? String(name) : `entry ${index + 1}`
}
