import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Dataset } from '../status-record.js'
import { canonicalText } from './canonical.js'
import { RECORDS_FILE, SOURCES_FILE } from './faults.js'
import { readDataset } from './read-dataset.js'
import { render } from './render.js'
import { recordsSchema, sourcesSchema } from './schema.js'

/** Reads and checks the dataset below `root`. Throws a `DatasetError` that lists every fault. */
export function loadDataset(root: string): Dataset {
  return readDataset(readIfThere(join(root, RECORDS_FILE)), readIfThere(join(root, SOURCES_FILE)))
}

/** The text that each generated file should have, by its path from `root`. */
export function generatedFiles(root: string): Map<string, string> {
  return render(loadDataset(root))
}

/** Writes the generated files that are not up to date, and the data files that are not in their canonical form. */
export function compile(root: string): void {
  for (const [path, text] of stale(root)) {
    const file = join(root, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** The files that `compile` would write. */
export function staleFiles(root: string): string[] {
  return stale(root).map(([path]) => path)
}

function stale(root: string): [path: string, text: string][] {
  const dataset = loadDataset(root)
  const texts = render(dataset)
    .set(RECORDS_FILE, canonicalText(dataset.records, recordsSchema))
    .set(SOURCES_FILE, canonicalText(dataset.sources, sourcesSchema))
  return [...texts].filter(([path, text]) => readIfThere(join(root, path)) !== text)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
