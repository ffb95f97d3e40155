import { statusClass } from '../status-class.js'
import { isUnofficial, type Dataset, type Reference, type StatusRecord } from '../status-record.js'
import { referenceTitle, referenceUrl } from '../wording/citation.js'
import { codeLabel, departures, differences, exampleResponse, factsOf, type Line } from '../wording/facts.js'
import { importLine } from '../wording/names.js'
import { CLASS_TITLES } from '../wording/titles.js'
import type { Answer } from './answers.js'
import type { Layout } from './layout.js'

/** Shows answers in a terminal, or in a pipe. With `notes`, every code is in full, with its published lists. */
export class TerminalPage {
  constructor(private readonly dataset: Dataset, private readonly layout: Layout, private readonly notes: boolean) {}

  /** Shows each answer once. In a pipe, lists have no headings and no blank lines. */
  show(answers: readonly Answer[]): string {
    const codes = answers.flatMap(answer => (answer.kind === 'code' ? answer.code : []))
    const areLines = !this.layout.isTerminal && !this.notes && codes.length === 0
    const texts = new Set(answers.map(answer => this.answer(answer, areLines)).filter(Boolean))
    const compared = differences([...new Set(codes)], this.dataset.records).map(line => this.layout.wrap(line, 2))
    return [...texts, compared.join('\n')].filter(Boolean).join(areLines ? '\n' : '\n\n')
  }

  private answer(answer: Answer, areLines: boolean): string {
    if (answer.kind === 'code') return this.code(answer)
    if (this.notes) return paragraphs(answer.records.map(record => this.record(record, [])))
    if (areLines) return answer.labels.join('\n')
    return answer.labels.length > 0 ? `${this.layout.heading(answer.title)}\n${this.layout.columns(answer.labels)}` : ''
  }

  private code({ code, records, why, nearby }: Extract<Answer, { kind: 'code' }>): string {
    const meanings = this.dataset.records.filter(record => record.code === code)
    const others = meanings.filter(record => !records.includes(record))
    const x00 = this.dataset.records.find(record => record.class === statusClass(code))!
    const place = this.citation({ source: 'rfc9110', section: '15' })
    const rule = `A client that does not know it must treat it as ${codeLabel(x00)}: ${place}`
    return paragraphs([
      ...records.map(record => this.record(record, others)),
      records.length > 0 ? '' : this.layout.heading(`${code} · ${CLASS_TITLES[x00.class]}`),
      meanings.every(isUnofficial) ? this.layout.wrap(`${code} is not registered. ${rule}`, 2) : '',
      this.layout.rows([['Found by', [why.join(', ')]], ['Nearby', nearby]])
    ])
  }

  private record(record: StatusRecord, others: readonly StatusRecord[]): string {
    const facts = factsOf(record, this.dataset).filter(([label]) => label !== 'Defined in' && label !== 'See also')
    const rules = [...record.headerFields, ...record.repeat].map(({ reference }) => reference)
    const [definition, ...further] = new Set([...record.references, ...rules].map(place => this.citation(place)))
    const listed = record.sourceNotes.map(entry =>
      joined(this.place(entry), entry.phrase, departures(entry, record).join(', '), entry.note))
    return paragraphs([
      this.layout.heading(joined(codeLabel(record), CLASS_TITLES[record.class])),
      this.layout.wrap(record.description, 2),
      this.layout.rows([
        ['Defined in', [definition!]],
        ...facts.map(([label, lines]): [string, string[]] => [label, lines.map(line => this.line(line))]),
        ['Other meanings', others.map(other => codeLabel(other))],
        ['In code', [importLine(record, this.dataset.records)]],
        ['Example', this.notes ? exampleResponse(record) : []]
      ]),
      this.layout.rows([['See also', further]], true),
      this.layout.rows([['Published lists', this.notes ? listed : []]], true)
    ])
  }

  private line({ other, fields, requirement, text, places = [] }: Line): string {
    const rule = fields ? requirement?.replace(/(?<= )NOT$/, '$& be sent') : requirement
    const words = other ? `${other.code} ${other.phrase} ${text}` : text
    const place = places.map(place => this.place(place)).join(', ')
    if (place && !other && requirement === undefined) return `${text} (${place})`
    return joined(fields?.join(', '), rule, words, place)
  }

  private citation(reference: Reference): string {
    return [this.place(reference), referenceUrl(reference, this.dataset.sources)].filter(Boolean).join(' ')
  }

  private place = ({ source, section }: { source: string; section?: string }): string =>
    referenceTitle(section ? { source, section } : { source }, this.dataset.sources)
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')
const paragraphs = (texts: readonly string[]): string => texts.filter(Boolean).join('\n\n')
