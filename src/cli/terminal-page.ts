import { statusClass } from '../status-class.js'
import { isUnofficial, type Reference, type StatusRecord } from '../status-record.js'
import { referenceTitle, referenceUrl } from '../wording/citation.js'
import { CLASS_TITLES, TRAIT_TITLES } from '../wording/titles.js'
import type { Edition } from './command.js'
import type { Answer } from './find.js'
import { codeLabel, importLine } from './labels.js'
import type { Layout } from './layout.js'

/** Shows answers in a terminal, or in a pipe. */
export class TerminalPage {
  constructor(private readonly dataset: Edition, private readonly layout: Layout, private readonly notes: boolean) {}

  /** Shows each answer once. In a pipe, lists have no headings and no blank lines. */
  show(answers: readonly Answer[]): string {
    const texts = new Set(answers.map(answer => this.answer(answer)).filter(Boolean))
    const areLines = !this.layout.isTerminal && answers.every(({ kind }) => kind !== 'code')
    return [...texts].join(areLines ? '\n' : '\n\n')
  }

  private answer(answer: Answer): string {
    if (answer.kind === 'nothing') return ''
    if (answer.kind === 'code') return this.code(answer.code, answer.records, answer.nearby)
    if (!this.layout.isTerminal) return answer.labels.join('\n')
    return `${this.layout.heading(answer.title)}\n${this.layout.columns(answer.labels)}`
  }

  private code(code: number, records: readonly StatusRecord[], nearby: readonly string[]): string {
    const meanings = this.dataset.records.filter(record => record.code === code)
    const others = meanings.filter(record => !records.includes(record))
    const x00 = this.dataset.records.find(record => record.class === statusClass(code))!
    const place = this.citation({ source: 'rfc9110', section: '15' })
    const rule = `A client that does not know it must treat it as ${codeLabel(x00)}: ${place}`
    return paragraphs([
      ...records.map(record => this.record(record, others)),
      records.length > 0 ? '' : this.layout.heading(`${code} · ${CLASS_TITLES[x00.class]}`),
      meanings.every(isUnofficial) ? this.layout.wrap(`${code} is not registered. ${rule}`, 2) : '',
      this.layout.rows([['Nearby', nearby]])
    ])
  }

  private record(record: StatusRecord, others: readonly StatusRecord[]): string {
    const { references, headerFields, repeat } = record
    const places = [...references, ...[...headerFields, ...repeat].map(({ reference }) => reference)]
    const [definition, ...further] = new Set(places.map(place => this.citation(place)))
    const notes = record.sourceNotes.map(({ source, phrase, note }) => joined(this.place({ source }), phrase, note))
    return paragraphs([
      this.layout.heading(joined(codeLabel(record), CLASS_TITLES[record.class])),
      this.layout.wrap(record.description, 2),
      this.layout.rows([
        ['Defined in', [definition!]],
        ['Traits', [record.traits.map(trait => TRAIT_TITLES[trait]).join(', ')]],
        ['On the wire', [record.onTheWire === false ? 'never: only logged or configured' : '']],
        ['Header fields', this.headerFields(record)],
        ['Repeating', repeat.map(rule => this.rule(rule, record))],
        ['Former phrases', record.formerPhrases.map(former => `${former.phrase} (${this.place(former)})`).reverse()],
        ['Other spellings', [record.spellings.join(', ')]],
        ['Other meanings', others.map(other => codeLabel(other))],
        ['In code', [importLine(record, this.dataset.records)]],
        ['Source notes', [this.notes || notes.length === 0 ? '' : `statusbook --notes ${record.code}`]]
      ]),
      this.layout.rows([['See also', further]], true),
      this.layout.rows([['Source notes', this.notes ? notes : []]], true)
    ])
  }

  /** Fields under the same rule share a line: 304 has six. */
  private headerFields(record: StatusRecord): string[] {
    const sent = (rule: string): string => rule.replace(/^(MUST|SHOULD) NOT/, '$& be sent')
    const fields = record.headerFields.map(field => ({ name: field.name, rule: sent(this.rule(field, record)) }))
    const names = (rule: string): string[] => fields.filter(field => field.rule === rule).map(({ name }) => name)
    return [...new Set(fields.map(({ rule }) => rule))].map(rule => joined(names(rule).join(', '), rule))
  }

  /** The key word in capitals, as RFCs print it, and the place unless the code is defined there. */
  private rule(rule: StatusRecord['headerFields' | 'repeat'][number], { references }: StatusRecord): string {
    const place = this.place(rule.reference)
    return joined(rule.requirement?.toUpperCase(), rule.when, place === this.place(references[0]!) ? '' : place)
  }

  private citation(reference: Reference): string {
    return [this.place(reference), referenceUrl(reference, this.dataset.sources)].filter(Boolean).join(' ')
  }

  private place = (reference: Reference): string => referenceTitle(reference, this.dataset.sources)
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')
const paragraphs = (texts: readonly string[]): string => texts.filter(Boolean).join('\n\n')
