import { referenceUrl, sourceTitle } from '../wording/citation.js'
import { constantName } from '../wording/constant-names.js'
import type { Constant } from '../wording/constant-names.js'
import type { Source, StatusRecord } from '../status-record.js'
import { CLASS_TITLES, TRAIT_TITLES } from '../wording/titles.js'
import type { Dataset } from './read-dataset.js'

const REGISTRATIONS = {
  registered: '',
  temporary: 'temporary, may lapse',
  unused: 'unused, reserved',
  obsoleted: 'obsoleted',
  unofficial: ''
}

/** The comment above a constant, as an editor shows it. */
export function constantDoc({ record, formerPhrase }: Constant, { records, sources }: Dataset): string {
  return formerPhrase
    ? comment([
        heading({ ...record, phrase: formerPhrase.phrase }),
        `${record.description}\n- Named by: ${sourceTitle(sources, formerPhrase.source)}`,
        `@deprecated Use {@link ${constantName(record.phrase)}}.`
      ])
    : comment([heading(record), [record.description, ...details(record, records), see(record, sources)].join('\n')])
}

/** A doc comment of the given paragraphs; empty ones are left out. */
export function comment(paragraphs: readonly string[]): string {
  const lines = paragraphs.filter(Boolean).join('\n\n').replaceAll('*/', '*\\/').split('\n')
  return lines.length === 1 ? `/** ${lines[0]} */` : ['/**', ...lines.map(line => ` * ${line}`.trimEnd()), ' */'].join('\n')
}

function heading(record: StatusRecord): string {
  const owner = record.vendor ? ` · ${record.vendor}, unofficial` : ''
  return `\`${record.code} ${record.phrase}\` · ${CLASS_TITLES[record.class]}${owner}`
}

function details(record: StatusRecord, records: readonly StatusRecord[]): string[] {
  const others = records.filter(other => other.code === record.code && other !== record)
  const lines: [title: string, text: string][] = [
    ['Registry', REGISTRATIONS[record.registration]],
    ['Traits', record.traits.map(trait => TRAIT_TITLES[trait]).join(', ')],
    ['On the wire', record.onTheWire === false ? 'never' : ''],
    ['Header fields', headerFields(record)],
    ['Formerly', [...record.formerPhrases].reverse().map(({ phrase }) => phrase).join(', ')],
    [`Also ${record.code}`, others.map(({ phrase, vendor }) => (vendor ? `${phrase} (${vendor})` : `${phrase} (registered)`)).join(', ')]
  ]
  return lines.filter(([, text]) => text).map(([title, text]) => `- ${title}: ${text}`)
}

/** The header fields, each at its strongest requirement; the conditions are in the records. */
function headerFields({ headerFields }: StatusRecord): string {
  const listed = new Set<string>()
  return (['must', 'should', 'may'] as const)
    .map(requirement => {
      const names = headerFields.filter(field => field.requirement === requirement && !listed.has(field.name)).map(({ name }) => name)
      names.forEach(name => listed.add(name))
      return names.length > 0 ? `${[...new Set(names)].map(name => `\`${name}\``).join(', ')} (${requirement})` : ''
    })
    .filter(Boolean)
    .join(', ')
}

function see(record: StatusRecord, sources: readonly Source[]): string {
  const [reference] = record.references
  const title = [sourceTitle(sources, reference!.source), reference!.section?.replace(/^(?=\d)/, '§')].filter(Boolean).join(' ')
  return `@see [${title}](${referenceUrl(reference!, sources)})`
}
