import type { Dataset, Source, StatusRecord } from '../status-record.js'
import { DatasetError, quoted, RECORDS_FILE, SOURCES_FILE } from './faults.js'
import type { Fault } from './faults.js'
import { ruleFaults } from './rules.js'
import { recordsSchema, schemaFaults, sourcesSchema } from './schema.js'
import type { ListSchema } from './schema.js'

/**
 * Reads the text of the two files (`undefined` if a file is missing). Throws a `DatasetError` that lists every schema
 * fault or, if there are none, every broken rule.
 */
export function readDataset(recordsText: string | undefined, sourcesText: string | undefined): Dataset {
  const records = readList<StatusRecord>(RECORDS_FILE, recordsText, recordsSchema, 'code')
  const sources = readList<Source>(SOURCES_FILE, sourcesText, sourcesSchema, 'id')
  stopAt([...records.faults, ...sources.faults])
  const dataset = { records: records.entries, sources: sources.entries }
  stopAt(ruleFaults(dataset))
  return dataset
}

function stopAt(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DatasetError(faults)
}

interface List<T> {
  readonly entries: readonly T[]
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
    return broken(`invalid JSON (${(error as Error).message.replace(/\s+/g, ' ')})`, 'an array of objects')
  }
  if (!Array.isArray(value)) return broken(quoted(value), 'an array of objects')
  if (value.length === 0) return broken('[]', 'at least 1 entry')
  const faults = value.flatMap((entry: unknown, index) => {
    const name = nameOf(entry, key, index)
    return schemaFaults(entry, schema.items).map(fault => ({ ...fault, place: [file, name, ...fault.place] }))
  })
  return { entries: value as T[], faults }
}

/** The code or id of an entry, or its position in the file if it has none. */
function nameOf(entry: unknown, key: string, index: number): string {
  const name = (entry as Record<string, unknown> | null)?.[key]
  return typeof name === 'number' || (typeof name === 'string' && name.trim()) ? String(name) : `entry ${index + 1}`
}
