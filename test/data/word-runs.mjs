// Runs of seven words, by which a test finds copied text. `word-runs.txt` has their hashes, so that the texts
// themselves stay out of the repository: the descriptions in the five published lists, and the sections of RFCs that
// the records of registered codes cite, one file each. This adds the runs of more texts:
//
//   node test/data/word-runs.mjs section.txt …

import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const FILE = 'test/data/word-runs.txt'
const LENGTH = 7

/** Every run of seven words in a text, in lower case and without punctuation. */
export function runsOf(text) {
  const words = text.toLowerCase().replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
  return words.slice(LENGTH - 1).map((_, index) => words.slice(index, index + LENGTH).join(' '))
}

/** The runs of a text that stand in one of the hashed texts too. Of a million other runs, seven have the same hash. */
export function copiedRuns(text, known) {
  return runsOf(text).filter(run => known.has(hashOf(run)))
}

/** The hashes in `word-runs.txt`: 32 bits each, in base64. */
export function knownRuns() {
  const bytes = Buffer.from(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '', 'base64')
  return new Set(Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32BE(index * 4)))
}

const hashOf = run => createHash('sha256').update(run).digest().readUInt32BE(0)

function add(files) {
  const runs = files.flatMap(file => runsOf(readFileSync(file, 'utf8')))
  const hashes = [...new Set([...knownRuns(), ...runs.map(hashOf)])].sort((a, b) => a - b)
  const bytes = Buffer.alloc(hashes.length * 4)
  hashes.forEach((hash, index) => bytes.writeUInt32BE(hash, index * 4))
  writeFileSync(FILE, `${bytes.toString('base64').match(/.{1,116}/g).join('\n')}\n`)
}

if (process.argv[1]?.endsWith('word-runs.mjs')) add(process.argv.slice(2))
