import { referenceUrl, sourceTitle } from '../wording/citation.js'
import { constantName, unofficialConstants } from '../wording/constant-names.js'
import { STATUS_CLASSES } from '../status-class.js'
import type { StatusClass } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { Reference, Source, StatusRecord } from '../status-record.js'
import { CLASS_TITLES, TRAIT_TITLES } from '../wording/titles.js'

/** What the output can show. */
export interface Screen {
  /** Its columns; `Infinity` where it is no terminal: nothing is wrapped there, so that `grep` finds whole sentences. */
  readonly width: number
  readonly colors: boolean
  readonly links: boolean
}

/** A record that a query found, and the name that it was found by where that is not the phrase of today. */
export interface Match {
  readonly record: StatusRecord
  readonly otherName?: string
}

type Row = readonly [label: string, lines: readonly string[]]
type Style = readonly [on: number, off: number]

const BOLD: Style = [1, 22]
const DIM: Style = [2, 22]
const COLORS: { readonly [Name in StatusClass]: Style } = {
  informational: [34, 39],
  successful: [32, 39],
  redirection: [36, 39],
  clientError: [33, 39],
  serverError: [31, 39]
}

// Longer lines of prose are hard to read, however wide the terminal is.
const LONGEST_LINE = 100

// On a narrower screen a label stands above what it labels; beside it, too little would be left.
const NARROW = 60

// A space at which no line is broken, printed as any other, and a place without one where a word can be that is longer than a line.
const NO_BREAK = '\xa0'
const SOFT_BREAK = '\u200b'

const LABEL_WIDTH = 'Header fields'.length

/** Makes the pages of the reference, for one screen. A page is a text without its last line break. */
export class Pages {
  constructor(
    private readonly records: readonly StatusRecord[],
    private readonly sources: readonly Source[],
    private readonly screen: Screen
  ) {}

  /** All about some meanings of one code; its other meanings are named. */
  meanings(records: readonly StatusRecord[]): string {
    const { code, class: name } = records[0]!
    const all = this.records.filter(record => record.code === code)
    const others = all.filter(record => !records.includes(record))
    const pages = records.map(record => this.record(record, others))
    if (all.every(isUnofficial)) pages.push(this.wrap(`${code} is not registered. ${this.treatment(name, 'it')}`, 2))
    return pages.join('\n\n')
  }

  /** What is to be made of a code that has no record. */
  unknown(code: number, name: StatusClass, neighbours: readonly Match[]): string {
    return [
      this.heading(`${code} · ${CLASS_TITLES[name]}`, name),
      this.wrap(`${code} is not registered, and no use of it is known. ${this.treatment(name, 'it')}`, 2),
      this.rows([['Nearby', neighbours.map(match => this.cell(match))]])
    ].join('\n\n')
  }

  /** The codes of some classes, in as many columns as fit; where it is no terminal, a code a line and nothing else. */
  classes(names: readonly StatusClass[], records: readonly StatusRecord[]): string {
    const cells = names.map(name => records.filter(record => record.class === name).map(record => this.cell({ record })))
    if (!this.isTerminal) return cells.flat().join('\n')
    const blocks = columns(cells, this.screen.width)
    const footer = names.length === 1
      ? this.wrap(this.treatment(names[0]!, `a ${digitOf(names[0]!)}xx code`), 2)
      : this.style(DIM, this.wrap('`statusbook 404` tells all about a code, `statusbook --help` all that can be asked.'))
    return [...names.map((name, index) => `${this.heading(classHeading(name), name)}\n${blocks[index]}`), footer].join('\n\n')
  }

  /** The meanings that what was asked for stands in. */
  matches(title: string, matches: readonly Match[]): string {
    const cells = matches.map(match => this.cell(match))
    if (!this.isTerminal) return cells.join('\n')
    const heading = this.style(BOLD, this.wrap(title))
    return [heading, ...cells.map(cell => wrap(cell, this.screen.width, 2, 6))].join('\n')
  }

  /** Rows of a label and what it labels; a row without a line is left out. */
  rows(rows: readonly Row[]): string {
    const filled = rows.filter(([, lines]) => lines.some(Boolean))
    const isNarrow = this.screen.width < NARROW
    const indent = isNarrow ? 4 : Math.max(LABEL_WIDTH, ...filled.map(([label]) => label.length)) + 4
    return filled
      .map(([label, lines]) => {
        const head = `  ${this.style(DIM, label)}`
        const text = lines.map(line => this.wrap(line, indent, indent + 2)).join('\n')
        return isNarrow || !text.startsWith(' '.repeat(indent)) ? `${head}\n${text}` : head + text.slice(2 + label.length)
      })
      .join('\n')
  }

  /** A text, wrapped at the width of the screen. */
  wrap(text: string, indent = 0, hanging = indent): string {
    return wrap(text, this.isTerminal ? Math.min(this.screen.width, LONGEST_LINE) : Infinity, indent, hanging)
  }

  private get isTerminal(): boolean {
    return this.screen.width !== Infinity
  }

  private record(record: StatusRecord, others: readonly StatusRecord[]): string {
    const rules = [...record.headerFields, ...record.repeat]
    const places = new Map([...record.references, ...rules.map(rule => rule.reference)].map(place => [this.title(place), place]))
    const [definition, ...further] = places.values()
    return [
      this.heading([`${record.code} ${record.phrase}`, CLASS_TITLES[record.class], ...marks(record)].join(' · '), record.class),
      this.wrap(record.description, 2),
      this.rows([
        ['Defined in', this.citation(definition!)],
        ['Traits', [record.traits.map(trait => TRAIT_TITLES[trait]).join(', ')]],
        ['On the wire', record.onTheWire === false ? ['never: it is only logged or configured'] : []],
        ['Header fields', this.headerFields(record)],
        ['Repeating', record.repeat.map(rule => this.rule(rule, record))],
        ['Formerly', [...record.formerPhrases].reverse().map(({ phrase, source }) => `${phrase} (${this.link({ source })})`)],
        ['Also spelt', [record.spellings.join(', ')]],
        [`Also ${record.code}`, others.map(other => `${other.phrase} (${marks(other).join(', ') || 'registered'})`)],
        ['In code', [this.importLine(record)]]
      ]),
      this.section('In the source documents', this.documentTitles(record)),
      this.section('See also', further.flatMap(place => this.citation(place).map(line => this.wrap(line, 4))))
    ]
      .filter(Boolean)
      .join('\n\n')
  }

  /** Fields under the same rule share a line: a 304 has six. */
  private headerFields(record: StatusRecord): string[] {
    const names = new Map<string, string[]>()
    for (const field of record.headerFields) {
      const rule = this.rule(field, record)
      names.set(rule, [...(names.get(rule) ?? []), field.name])
    }
    return [...names].map(([rule, fields]) => `${fields.join(', ')} · ${rule}`)
  }

  /** The key word in capitals, as RFCs print it; the place only where it is not the one that defines the code. */
  private rule(rule: StatusRecord['headerFields' | 'repeat'][number], { references }: StatusRecord): string {
    const { source, section } = rule.reference
    const isElsewhere = source !== references[0]?.source || section !== references[0].section
    return [rule.requirement?.toUpperCase(), rule.when, isElsewhere && this.link(rule.reference)].filter(Boolean).join(' · ')
  }

  /** How each document prints the phrase, the documents that print it alike together. */
  private documentTitles({ sourceNotes }: StatusRecord): string[] {
    return [...new Set(sourceNotes.map(({ phrase }) => phrase))].flatMap(phrase => {
      const documents = sourceNotes.filter(document => document.phrase === phrase)
      const silent = documents.filter(({ note }) => !note).map(({ source }) => this.nameOf(source))
      const notes = documents.filter(({ note }) => note).map(({ source, note }) => `${this.nameOf(source)}: ${note}`)
      return [this.wrap(phrase, 4), ...[silent.join(', '), ...notes].filter(Boolean).map(line => this.wrap(line, 6, 8))]
    })
  }

  private section(title: string, lines: readonly string[]): string {
    return lines.length > 0 ? [`  ${this.style(DIM, title)}`, ...lines].join('\n') : ''
  }

  private importLine(record: StatusRecord): string {
    if (!isUnofficial(record)) return `import { ${constantName(record.phrase)} } from 'statusbook'`
    const { name } = unofficialConstants(this.records).find(constant => constant.record === record)!
    return `import { ${name} } from 'statusbook/unofficial'`
  }

  /** What RFC 9110 has a recipient do with a code that is unknown to it. */
  private treatment(name: StatusClass, what: string): string {
    const code = Number(digitOf(name)) * 100
    const { phrase } = this.records.find(record => record.code === code)!
    const place = this.citation({ source: 'rfc9110', section: '15' }).join(' ')
    const title = CLASS_TITLES[name]
    return `A recipient that does not know ${what} must treat it by its class, ${title}, as ${code} ${phrase}: ${place}`
  }

  /** A code and its phrase, and whatever is out of the ordinary. */
  private cell({ record, otherName }: Match): string {
    // 306 Unused says it itself.
    const remarks = [...marks(record).filter(mark => mark !== record.phrase.toLowerCase()), ...(otherName ? [`“${otherName}”`] : [])]
    const remark = remarks.length > 0 ? this.style(DIM, ` (${remarks.join(', ')})`) : ''
    return `${this.style(COLORS[record.class], String(record.code))} ${record.phrase}${remark}`
  }

  private heading(text: string, name: StatusClass): string {
    return this.style(BOLD, this.style(COLORS[name], this.wrap(text, 0, 4)))
  }

  /** A title that links to the text; where links are not supported, the address comes after it. */
  private citation(reference: Reference): string[] {
    const url = referenceUrl(reference, this.sources)
    if (this.screen.links || !url) return [this.link(reference)]
    return this.isTerminal ? [this.title(reference), this.style(DIM, url)] : [`${this.title(reference)} ${url}`]
  }

  private title({ source, section }: Reference): string {
    const name = this.nameOf(source)
    if (!section) return name
    if (!(parseInt(section) >= 0)) return `${name}, ${section.replaceAll('/', `/${SOFT_BREAK}`)}`
    return `${name}${name.startsWith('RFC') ? NO_BREAK : ' '}§${section}`
  }

  private nameOf(source: string): string {
    return sourceTitle(this.sources, source).replace(/^RFC /, `RFC${NO_BREAK}`)
  }

  /** Word by word, so that a line break can come between; the `id` tells the terminal that the words are one link. */
  private link(reference: Reference): string {
    const url = referenceUrl(reference, this.sources)
    if (!this.screen.links || !url) return this.title(reference)
    const id = `${reference.source}${reference.section ? `-${reference.section}` : ''}`.replace(/[^\w.-]+/g, '-')
    return this.title(reference).replace(new RegExp(`[^ ${SOFT_BREAK}]+`, 'g'), word => `\x1b]8;id=${id};${url}\x1b\\${word}\x1b]8;;\x1b\\`)
  }

  private style([on, off]: Style, text: string): string {
    return this.screen.colors ? `\x1b[${on}m${text}\x1b[${off}m` : text
  }
}

/** `4xx Client Error` */
export function classHeading(name: StatusClass): string {
  return `${digitOf(name)}xx ${CLASS_TITLES[name]}`
}

function digitOf(name: StatusClass): string {
  return String(STATUS_CLASSES.indexOf(name) + 1)
}

function marks({ registration, vendor }: StatusRecord): string[] {
  return registration === 'registered' ? [] : [...(vendor ? [vendor] : []), registration]
}

/**
 * Sets blocks of cells in columns, downwards first, as many as fit and as wide in every block. A cell that is longer than the
 * screen is wrapped.
 */
function columns(blocks: readonly (readonly string[])[], width: number): string[] {
  const lengths = blocks.map(cells => cells.map(visibleLength))
  for (let count = Math.floor(width / (2 + Math.min(...lengths.flat()))); count > 1; count--) {
    const heights = blocks.map(cells => Math.ceil(cells.length / count))
    const widths = Array.from({ length: count }, (_, column) =>
      Math.max(0, ...lengths.flatMap((block, index) => block.slice(column * heights[index]!, (column + 1) * heights[index]!)))
    )
    if (widths.reduce((sum, columnWidth) => sum + 2 + columnWidth, 0) > width) continue
    return blocks.map((cells, index) => {
      const height = heights[index]!
      const padded = (row: number) => (columnWidth: number, column: number): string => {
        const cell = cells[column * height + row] ?? ''
        return `  ${cell}${' '.repeat(columnWidth - (lengths[index]![column * height + row] ?? 0))}`
      }
      return Array.from({ length: height }, (_, row) => widths.map(padded(row)).join('').trimEnd()).join('\n')
    })
  }
  return blocks.map(cells => cells.map(cell => wrap(cell, width, 2, 6)).join('\n'))
}

/** Breaks a text between words, and a longer one where it can be; a word that still does not fit moves to the left. */
export function wrap(text: string, width: number, indent: number, hanging: number): string {
  const lines: string[] = []
  let room = -1
  for (const word of text.split(' ')) {
    const parts = visibleLength(word) > width - hanging ? word.split(SOFT_BREAK) : [word]
    for (const [index, part] of parts.entries()) {
      const separator = index === 0 ? ' ' : ''
      const length = visibleLength(part)
      if (separator.length + length <= room) {
        lines[lines.length - 1] += separator + part
        room -= separator.length + length
      } else {
        const start = Math.min(lines.length > 0 ? hanging : indent, Math.max(0, width - length))
        lines.push(' '.repeat(start) + part)
        room = width - start - length
      }
    }
  }
  return lines.join('\n').replaceAll(NO_BREAK, ' ').replaceAll(SOFT_BREAK, '')
}

function visibleLength(text: string): number {
  return text.replaceAll(SOFT_BREAK, '').replace(/\x1b\[\d+m|\x1b\]8;[^\x1b]*\x1b\\/g, '').length
}
