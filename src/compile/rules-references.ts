import type { Dataset, Reference, Source, StatusRecord } from '../status-record.js'
import { isFile, repositoryOf } from '../wording/citation.js'
import { quoted, recordFault, SOURCES_FILE } from './faults.js'
import type { Fault } from './faults.js'

/** A link to a file needs a commit, because a branch moves on and its files move. */
export function repositoryFaults(sources: readonly Source[]): Fault[] {
  return sources
    .filter(({ url = '' }) => repositoryOf(url) && !repositoryOf(url)?.commit)
    .map(({ id, url }) => ({
      place: [SOURCES_FILE, id, 'url'], found: quoted(url), expected: `a repository at a commit: ${url}/tree/<commit>`
    }))
}

/** Every source that a record cites has to be there. */
export function unknownSourceFaults({ records, sources }: Dataset): Fault[] {
  return records.flatMap(record => citedSources(record)
    .filter(([, id]) => !sources.some(source => source.id === id))
    .map(([field, id]) => recordFault(record, field, quoted(id), `the id of a source in ${SOURCES_FILE}`))
  )
}

/** The id of every source that a record cites, and the field that holds it. */
function citedSources(record: StatusRecord): (readonly [field: string, id: string])[] {
  const direct = (['references', 'formerPhrases', 'otherNames', 'sourceNotes'] as const).flatMap(field =>
    (record[field] ?? []).map(({ source }, index) => [`${field}[${index}].source`, source] as const)
  )
  const ofRules = referencesWithFields(record)
    .filter(([field]) => !field.startsWith('references'))
    .map(([field, { source }]) => [`${field}.source`, source] as const)
  return [...direct, ...ofRules]
}

/** Every reference of a record, and the field that holds it. */
function referencesWithFields(record: StatusRecord): (readonly [field: string, reference: Reference])[] {
  const inFields = (['headerFields', 'repeat', 'alternatives'] as const).flatMap(field =>
    record[field].map(({ reference }, index) => [`${field}[${index}].reference`, reference] as const)
  )
  return [
    ...record.references.map((reference, index) => [`references[${index}]`, reference] as const),
    ...inFields,
    ...record.alternatives.flatMap(({ secondReference }, index) =>
      secondReference ? [[`alternatives[${index}].secondReference`, secondReference] as const] : []
    )
  ]
}

/** A reference to a file must link to the file, and a repository must not be cited as a whole. */
export function linkFaults(record: StatusRecord, sources: readonly Source[]): Fault[] {
  return referencesWithFields(record).flatMap(([field, { source, section }]) => {
    const { url = '' } = sources.find(({ id }) => id === source) ?? {}
    const namesFile = isFile(section ?? '')
    const isInRepository = repositoryOf(url) !== undefined
    if (!url || namesFile === isInRepository) return []
    const expected = namesFile
      ? `a heading: the URL of ${source} is no repository at a commit, so it cannot link to a file`
      : `the path of a file: the URL of ${source} is a repository`
    return [recordFault(record, `${field}.section`, quoted(section), expected)]
  })
}
