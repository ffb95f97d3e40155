import { phraseKey } from '../phrase-key.js'
import { STATUS_CLASSES } from '../status-class.js'
import type { StatusClass } from '../status-class.js'
import { isUnofficial } from '../status-record.js'
import type { Reference, Source, StatusRecord } from '../status-record.js'
import { referenceTitle, referenceUrl } from '../wording/citation.js'
import { constantName } from '../wording/constant-names.js'
import { TRAIT_TITLES } from '../wording/titles.js'
import type { Edition } from './command.js'
import { html, Html } from './html.js'
import type { Content } from './html.js'
import { runPage } from './html-page-script.js'
import { STYLE } from './html-page-style.js'
import { classLabel, importLine, namesOf } from './labels.js'

const NO_BREAK = '\xa0'

/** A standard's rule on a header field, or on repeating the request. */
interface Rule {
  readonly requirement?: string
  readonly when?: string
  readonly reference: Reference
}

/** A bar for each class, in its colour. */
const ICON = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
${['#4a8fe7', '#3fa35c', '#2fa3b8', '#d9992b', '#e0594d'].map((color, index) => html`
<rect y="${3 * index + 1}" width="16" height="2" fill="${color}"/>`)}</svg>`

const SCRIPT = `(${runPage})(${phraseKey})`

/** A web page of some records, which loads no other files. Empty if there are no records. */
export function htmlPage(records: readonly StatusRecord[], dataset: Edition): string {
  const inOrder = dataset.records.filter(record => records.includes(record))
  return inOrder.length > 0 ? new HtmlPage(inOrder, dataset).page().source : ''
}

class HtmlPage {
  private readonly documents: readonly Source[]

  constructor(
    private readonly records: readonly StatusRecord[],
    private readonly dataset: Edition
  ) {
    this.documents = dataset.sources.filter(({ kind }) => kind === 'document')
  }

  page(): Html {
    const isSelection = this.records.length < this.dataset.records.length
    const title = isSelection ? `HTTP status codes: ${codesOf(this.records).join(', ')}` : 'HTTP status codes'
    return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="statusbook ${this.dataset.version}">
<meta name="description" content="HTTP status codes: meanings, definitions, header fields and more.">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON.source)}">
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#codes">Skip to the codes</a>
<div class="side">
${this.header()}
${this.index()}
</div>
<main id="codes">
<p class="nothing" hidden>Nothing found. <button type="button" class="clear">Show all codes</button></p>
${STATUS_CLASSES.map(name => this.statusClass(name))}
${this.vendors()}
${this.comparison()}
</main>
<script>${new Html(SCRIPT)}</script>
</body>
</html>`
  }

  private header(): Html {
    const registry = this.dataset.sources.find(({ kind }) => kind === 'registry')!
    return html`
<header>
  <h1>HTTP status codes</h1>
  <p class="edition">
    ${link(registry.url, 'IANA registry')} of <time datetime="${registry.date}">${registry.date}</time><br>
    Statusbook ${this.dataset.version}
  </p>
</header>
<search class="needs-script" hidden>
  <label for="query">Find a code <kbd>/</kbd></label>
  <p id="status" role="status"></p>
  <input id="query" type="search" placeholder="404, teapot, retry-after" aria-describedby="status"
    aria-keyshortcuts="/" autocomplete="off" autocapitalize="none" spellcheck="false">
</search>`
  }

  private index(): Html {
    return html`
<nav aria-label="Status codes">
  ${STATUS_CLASSES.map(name => this.indexOfClass(name))}
  <ul class="further">
    ${this.records.some(isUnofficial) && html`<li><a href="#vendors">Unofficial codes by vendor</a></li>`}
    ${this.compared().length > 0 && html`<li><a href="#comparison">Published lists compared</a></li>`}
  </ul>
</nav>`
  }

  private indexOfClass(name: StatusClass): Content {
    const records = this.records.filter(record => record.class === name)
    if (records.length === 0) return undefined
    const registered = records.filter(record => !isUnofficial(record))
    const unofficial = codesOf(records).filter(code => !registered.some(record => record.code === code))
    return html`
<div class="${name}" data-group>
  <a class="class" href="#${digitOf(name)}xx">${classLabel(name)}</a>
  <ul>${registered.map(record => html`
    <li data-code="${record.code}">${linkTo(record)}</li>`)}
  </ul>
  ${unofficial.length > 0 && html`<div class="unofficial" data-group>
  <p>Unofficial</p>
  <ul>${unofficial.map(code => html`
    <li data-code="${code}"><a href="#${code}">${code}</a></li>`)}
  </ul>
  </div>`}
</div>`
  }

  private statusClass(name: StatusClass): Content {
    const records = this.records.filter(record => record.class === name)
    if (records.length === 0) return undefined
    const digit = digitOf(name)
    const general = this.dataset.records.find(({ code }) => code === digit * 100)!
    return html`
<section class="class ${name}" data-group="${[name, classLabel(name)].map(phraseKey).join(' ')}">
  <h2 id="${digit}xx">${classLabel(name)}</h2>
  <p>A client that does not know a ${digit}xx code must treat it as ${general.code} ${general.phrase}:
    ${this.citation({ source: 'rfc9110', section: '15' })}</p>
  ${codesOf(records).map(code => this.article(records.filter(record => record.code === code)))}
</section>`
  }

  /** All meanings of a code, the registered one first. */
  private article(meanings: readonly StatusRecord[]): Html {
    const { code } = meanings[0]!
    const keys = (names: string[]): string => [...new Set(names.map(phraseKey))].join(' ')
    const names = keys(meanings.filter(record => !isUnofficial(record)).flatMap(namesOf))
    const related = keys(meanings.flatMap(relatedNames))
    return html`
<article id="${code}" data-code="${code}" data-names="${names}" data-related="${related}">
  ${meanings.map(record => this.meaning(record))}
</article>`
  }

  private meaning(record: StatusRecord): Html {
    const label = `Copy the import of ${record.code} ${record.phrase}`
    const [names, place] = importLine(record, this.dataset.records).split(' from ')
    return html`
<div class="meaning" ${isUnofficial(record) && html`id="${anchor(record)}"`}>
  <div class="what">
    <h3>${linkTo(record)} ${this.marks(record)}</h3>
    <p class="description">${record.description}</p>
    <p class="import"><code>${names} <span>from ${place}</span></code>
      <button type="button" class="copy needs-script" aria-label="${label}" hidden>Copy</button></p>
  </div>
  <dl>${this.facts(record).map(([label, lines]) => lines.length > 0 && html`
    <div><dt>${label}</dt>${lines.map(line => html`<dd>${line}</dd>`)}</div>`)}
  </dl>
</div>`
  }

  private marks({ registration, vendor }: StatusRecord): Content {
    return registration !== 'registered' && html`<small>${interspersed([vendor, registration])}</small>`
  }

  private facts(record: StatusRecord): [label: string, lines: Content[]][] {
    const { spellings, traits } = record
    const formerPhrases = record.formerPhrases.map(({ phrase, source }) =>
      html`${phrase} <small>${this.citation({ source })}</small>`)
    const [definition, ...further] = record.references.map(reference => this.citation(reference))
    return [
      ['Defined in', [definition]],
      ['Traits', traits.length > 0 ? [traits.map(trait => TRAIT_TITLES[trait]).join(', ')] : []],
      ['On the wire', record.onTheWire === false ? ['never: only logged or configured'] : []],
      ['Header fields', this.headerFields(record)],
      ['Repeating', record.repeat.map(rule => this.rule(rule, record))],
      ['Former phrases', formerPhrases.reverse()],
      ['Other spellings', spellings.length > 0 ? [spellings.join(', ')] : []],
      ['See also', further.length > 0 ? [interspersed(further, ' · ')] : []],
      ['Source notes', this.inDocuments(record)]
    ]
  }

  /** Fields under the same rule share a line: a 304 has six. */
  private headerFields(record: StatusRecord): Html[] {
    const lines = new Map<string, { rule: Rule; names: Html[] }>()
    for (const { name, ...rule } of record.headerFields) {
      const key = JSON.stringify(rule)
      lines.set(key, { rule, names: [...(lines.get(key)?.names ?? []), html`<code>${name}</code>`] })
    }
    return [...lines.values()].map(({ rule, names }) => this.rule(rule, record, html`send ${interspersed(names)}`))
  }

  /** The key word in capitals, as in RFCs, and the place unless the code is defined there. */
  private rule({ requirement, when, reference }: Rule, { references }: StatusRecord, action?: Html): Html {
    const isElsewhere = this.place(reference) !== this.place(references[0]!)
    const place = isElsewhere && html`<small>${this.citation(reference)}</small>`
    return interspersed([requirement && html`<b>${requirement.toUpperCase()}</b>`, action, when, place], ' ')
  }

  private inDocuments(record: StatusRecord): Html[] {
    const { length } = record.sourceNotes
    if (length === 0) return []
    const departing = record.sourceNotes.filter(({ note }) => note).length
    const lists = length === 1 ? '1 list has it' : `${length} lists have it`
    const departures = `${departing || 'none'} ${departing > 1 ? 'differ' : 'differs'}`
    return [html`<a href="#compared-${anchor(record)}">${lists}</a>, ${departures}`]
  }

  private vendors(): Content {
    const unofficial = this.records.filter(isUnofficial)
    if (unofficial.length === 0) return undefined
    const vendors = [...new Set(unofficial.map(({ vendor = '' }) => vendor))].sort((a, b) => a.localeCompare(b, 'en'))
    return html`
<section class="vendors" data-group>
  <h2 id="vendors">Unofficial codes by vendor</h2>
  <p>These codes are in use but not registered. Each is described under its code above, after the registered meaning
    if there is one.</p>
  <div class="columns">
  ${vendors.map(vendor => html`
    <div data-group>
      <h3>${vendor}</h3>
      <ul>${unofficial.filter(record => record.vendor === vendor).map(record => html`
        <li class="${record.class}" data-code="${record.code}">${linkTo(record)}</li>`)}
      </ul>
    </div>`)}
  </div>
</section>`
  }

  private compared(): readonly StatusRecord[] {
    return this.records.filter(({ sourceNotes }) => sourceNotes.length > 0)
  }

  /** The titles in the source documents: a row per code, a column per document. */
  private comparison(): Content {
    const records = this.compared()
    if (records.length === 0) return undefined
    return html`
<section class="comparison" data-group>
  <h2 id="comparison">Published lists compared</h2>
  <p>The titles in published lists of status codes. ≠ marks an entry that differs from the standard or from the other
    lists: select it to read how. A bold title is not the current phrase. A cell is empty if the list lacks the
    code.</p>
  <section class="scroller" aria-labelledby="comparison" tabindex="0">
  <table>
    <thead>
      <tr><th scope="col">Code</th>${this.documents.map(document => html`
        <th scope="col">${this.listTitle(document)}</th>`)}</tr>
    </thead>
    <tbody>${records.map(record => html`
      <tr id="compared-${anchor(record)}" class="${record.class}" data-code="${record.code}">
        <th scope="row">${linkTo(record)}</th>${this.documents.map(document => html`
        <td>${this.printed(record, document)}</td>`)}</tr>`)}
    </tbody>
  </table>
  </section>
</section>`
  }

  /** Puts remarks in parentheses below the title. */
  private listTitle({ title, url }: Source): Content {
    const [name, ...remarks] = title.split(/ (?=\()/)
    return interspersed([link(url, name), ...remarks.map(remark => html`<small>${remark}</small>`)], ' ')
  }

  private printed(record: StatusRecord, document: Source): Content {
    const entry = record.sourceNotes.find(({ source }) => source === document.id)
    if (!entry) return undefined
    // `MethodNotAllowed` can wrap between its words.
    const words = wrapping(entry.phrase, /(?<=[a-z])(?=[A-Z])/)
    const title = entry.phrase === record.phrase ? words : html`<b>${words}</b>`
    if (!entry.note) return title
    const id = `note-${anchor(record)}-${document.id}`
    const mark = html`<span class="mark" role="img" aria-label="differs:">≠</span>`
    return html`<button type="button" popovertarget="${id}">${mark}${title}</button>
          <div id="${id}" popover><h3>${document.title} on ${record.code}</h3><p>${entry.note}</p></div>`
  }

  /** The place, with a link. A path can wrap after each slash. */
  private citation(reference: Reference): Content {
    return link(referenceUrl(reference, this.dataset.sources), wrapping(this.place(reference), /(?<=\/)/))
  }

  private place(reference: Reference): string {
    const { kind, title } = this.dataset.sources.find(({ id }) => id === reference.source)!
    const place = referenceTitle(reference, this.dataset.sources)
    // Short, because nearly every code has it.
    const short = kind === 'registry' ? place.replace(title, 'IANA registry') : place
    return short.replace(/^(RFC|IANA) /, `$1${NO_BREAK}`).replace(' §', `${NO_BREAK}§`)
  }
}

/** Blocks everything except the page's own style and script. */
function policy(): string {
  // Loaded only here, because loading it takes longer than the rest of the command.
  const { createHash } = require('node:crypto') as typeof import('node:crypto')
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `style-src ${hash(STYLE)}`,
    `script-src ${hash(SCRIPT)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

/** The names that do not hide other codes in a search: those of vendors and of header fields. */
function relatedNames(record: StatusRecord): string[] {
  const names = isUnofficial(record) ? [...namesOf(record), record.vendor!] : []
  return [...names, ...record.headerFields.map(({ name }) => name)]
}

function link(url: string | undefined, text: Content): Content {
  return url ? html`<a href="${url}">${text}</a>` : text
}

/** Text that can also wrap where the pattern matches. */
function wrapping(text: string, pattern: RegExp): Html {
  return interspersed(text.split(pattern), html`<wbr>`)
}

/** Joins the parts that are not empty. */
function interspersed(parts: readonly Content[], separator: Content = ', '): Html {
  return html`${parts.filter(Boolean).map((part, index) => (index === 0 ? part : [separator, part]))}`
}

function linkTo(record: StatusRecord): Html {
  return html`<a href="#${anchor(record)}"><b>${record.code}</b> <span>${record.phrase}</span></a>`
}

function codesOf(records: readonly StatusRecord[]): number[] {
  return [...new Set(records.map(({ code }) => code))]
}

/** The id of a meaning: `404`, or `499-nginx` for a vendor's. */
function anchor(record: StatusRecord): string {
  const vendor = constantName(record.vendor ?? '').toLowerCase().replaceAll('_', '-')
  return isUnofficial(record) ? `${record.code}-${vendor}` : String(record.code)
}

function digitOf(name: StatusClass): number {
  return STATUS_CLASSES.indexOf(name) + 1
}
