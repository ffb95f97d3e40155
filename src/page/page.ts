import { phraseKey } from '../phrase-key.js'
import { CLASS_NAMES, searchEntries, searchOver, standingOf } from '../search.js'
import { STATUS_CLASSES, type StatusClass } from '../status-class.js'
import { isUnofficial, type Dataset, type Reference, type StatusRecord } from '../status-record.js'
import { referenceTitle, referenceUrl } from '../wording/citation.js'
import { constantName } from '../wording/constant-names.js'
import { departures, exampleResponse, factsOf, publishedLists, type Line } from '../wording/facts.js'
import { importLine } from '../wording/names.js'
import { classLabel } from '../wording/titles.js'
import { html, Html, type Content } from './html.js'
import { runPage } from './script.js'
import { STYLE } from './style.js'

/** The dataset, and the version of the package that has it. */
export interface Edition extends Dataset {
  readonly version: string
}

/** The page loads nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"

/** A bar for each class, in its colour. */
const ICON = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${
  ['#4a8fe7', '#3fa35c', '#2fa3b8', '#d9992b', '#e0594d'].map((color, index) =>
    html`<rect y="${3 * index + 1}" width="16" height="2" fill="${color}"/>`)}</svg>`

/** A web page of some records, which loads no other files. Empty if there are no records. */
export function htmlPage(records: readonly StatusRecord[], edition: Edition): string {
  const inOrder = [...records].sort((a, b) => a.code - b.code || standingOf(b) - standingOf(a))
  return inOrder.length > 0 ? new Page(inOrder, edition).page().source : ''
}

class Page {
  constructor(private readonly records: readonly StatusRecord[], private readonly edition: Edition) {}
  private get isListed(): boolean { return this.records.some(({ sourceNotes }) => sourceNotes.length > 0) }

  page(): Html {
    const isSelection = this.records.length < this.edition.records.length
    const title = isSelection ? `HTTP status codes: ${codesOf(this.records).join(', ')}` : 'HTTP status codes'
    return html`<!DOCTYPE html>
<html lang="en"${isSelection && html` class="selection"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="statusbook ${this.edition.version}">
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
<p class="nothing" hidden><span></span> <button type="button">Show all codes</button></p>
<section class="results" hidden><h2>Found</h2></section>
${STATUS_CLASSES.map(name => this.statusClass(name))}
${this.vendors()}
${this.lists()}
</main>
<script>${new Html(this.script())}</script>
</body>
</html>`
  }

  /** The search of the command, and the page around it, which has the descriptions. A "<" could end the script. */
  private script(): string {
    const entries = searchEntries(this.records).map(({ texts, ...entry }) => ({ ...entry, texts: texts.slice(0, -1) }))
    const data = [entries, CLASS_NAMES].map(value => JSON.stringify(value).replaceAll('<', '\\u003c'))
    return `(${runPage})(${[searchOver, ...data, phraseKey].join()})`
  }

  private header(): Html {
    const registry = this.edition.sources.find(({ kind }) => kind === 'registry')!
    return html`
<header>
  <h1>HTTP status codes</h1>
  <p class="edition">
    ${link(registry.url, 'IANA registry')} of <time datetime="${registry.date}">${registry.date}</time><br>
    Statusbook ${this.edition.version}
  </p>
</header>
<search class="needs-script" hidden>
  <label for="query">Find a code</label> <kbd aria-hidden="true">/</kbd>
  <p id="status" role="status"></p>
  <input id="query" type="search" placeholder="404, teapot, rate limit" aria-describedby="status"
    aria-keyshortcuts="/" autocomplete="off" autocapitalize="none" spellcheck="false">
</search>`
  }

  private index(): Html {
    return html`
<nav aria-label="Status codes">
  ${STATUS_CLASSES.map(name => this.indexOfClass(name))}
  <ul class="further">
    ${this.records.some(isUnofficial) && html`<li><a href="#vendors">Unofficial codes by vendor</a></li>`}
    ${this.isListed && html`<li><a href="#lists">Published lists</a></li>`}
  </ul>
</nav>`
  }

  private indexOfClass(name: StatusClass): Content {
    const records = this.records.filter(record => record.class === name)
    if (records.length === 0) return undefined
    const official = records.filter(record => !isUnofficial(record))
    const unofficial = codesOf(records).filter(code => !official.some(record => record.code === code))
    return html`
<div class="${name}" data-group>
  <a class="class" href="#${digitOf(name)}xx">${classLabel(name)}</a>
  <ul>${official.map(record => html`
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
    const general = this.edition.records.find(({ code }) => code === digit * 100)!
    return html`
<section class="class ${name}">
  <h2 id="${digit}xx">${classLabel(name)}</h2>
  <p>A client that does not know a ${digit}xx code must treat it as ${general.code} ${general.phrase}:
    ${this.citation({ source: 'rfc9110', section: '15' })}</p>
  ${codesOf(records).map(code => html`
<article id="${code}" class="${name}">
  ${records.filter(record => record.code === code).map(record => this.meaning(record))}
</article>`)}
</section>`
  }

  private meaning(record: StatusRecord): Html {
    const [names, place] = importLine(record, this.edition.records).split(' from ')
    const example = exampleResponse(record)
    const facts = factsOf(record, this.edition).map(([label, lines]) => {
      const shown = lines.map(line => this.line(line))
      return [label, label === 'See also' && shown.length > 0 ? [interspersed(shown, ' · ')] : shown] as const
    })
    return html`
<div class="meaning"${isUnofficial(record) && html` id="${anchor(record)}"`}>
  <div class="what">
    <h3>${linkTo(record)} ${record.registration !== 'registered' &&
      html`<small>${interspersed([record.vendor, record.registration])}</small>`}</h3>
    <p class="description">${record.description}</p>
    <p class="import"><code>${names} <span>from ${place}</span></code></p>
  </div>
  <dl>${facts.map(([label, lines]) => lines.length > 0 && html`
    <div><dt>${label}</dt>${lines.map(line => html`<dd>${line}</dd>`)}</div>`)}
    ${example.length > 0 && html`
    <div><dt>Example</dt><dd><code class="example">${example.join('\n')}</code></dd></div>`}
  </dl>
  ${this.inLists(record)}
</div>`
  }

  private line({ other, fields = [], requirement, text, places = [] }: Line): Html {
    const isHere = other && this.records.includes(other)
    const label = other && html`${other.code} ${other.phrase}`
    return interspersed([
      isHere ? html`<a href="#${other.code}">${label}</a>` : label,
      requirement && html`<b>${requirement}</b>`,
      fields.length > 0 && html`send ${interspersed(fields.map(name => html`<code>${name}</code>`))}`,
      text,
      places.length > 0 && html`<small>${interspersed(places.map(place => this.citation(place)))}</small>`
    ], ' ')
  }

  /** The entries of the published lists, side by side. */
  private inLists(record: StatusRecord): Content {
    if (record.sourceNotes.length === 0) return undefined
    return html`<div class="lists">
    <h4>Published lists</h4>
    <ul>${record.sourceNotes.map(entry => html`
      <li><small>${listName(this.edition.sources.find(({ id }) => id === entry.source)!.title)}</small>
        <b>${entry.phrase}</b>${departures(entry, record).map(mark => html` <em>${mark}</em>`)}
        ${entry.note && html`<p>${entry.note}</p>`}</li>`)}
    </ul>
  </div>`
  }

  private vendors(): Content {
    const unofficial = this.records.filter(isUnofficial)
    if (unofficial.length === 0) return undefined
    const vendors = [...new Set(unofficial.map(({ vendor = '' }) => vendor))].sort((a, b) => a.localeCompare(b, 'en'))
    return html`
<section class="vendors">
  <h2 id="vendors">Unofficial codes by vendor</h2>
  <p>These codes are in use but not registered. Each is described under its code above, after the registered meaning
    if there is one.</p>
  <div class="columns">
  ${vendors.map(vendor => html`
    <div>
      <h3>${vendor}</h3>
      <ul>${unofficial.filter(record => record.vendor === vendor).map(record => html`
        <li class="${record.class}">${linkTo(record)}</li>`)}
      </ul>
    </div>`)}
  </div>
</section>`
  }

  private lists(): Content {
    if (!this.isListed) return undefined
    return html`
<section>
  <h2 id="lists">Published lists</h2>
  <p>Five lists of status codes found on the web, compared title by title with the standards. Each code has its entries:
    the title as the list prints it, and how the entry departs from the standard or from the other lists.</p>
  <ul>${publishedLists(this.edition.sources).map(({ title, url }) => html`
    <li>${link(url, title)}</li>`)}
  </ul>
</section>`
  }

  /** The place, with a link. A path can wrap after each slash. */
  private citation(reference: Reference): Content {
    const { kind, title } = this.edition.sources.find(({ id }) => id === reference.source)!
    const place = referenceTitle(reference, this.edition.sources)
    // Short, because nearly every code has it.
    const short = kind === 'registry' ? place.replace(title, 'IANA registry') : place
    const unbroken = short.replace(/^(RFC|IANA) /, '$1\xa0').replace(' §', '\xa0§')
    return link(referenceUrl(reference, this.edition.sources), interspersed(unbroken.split(/(?<=\/)/), html`<wbr>`))
  }
}

/** `“Status Code”, 21 codes` for "“Status Code” (21 codes under headings)". */
const listName = (title: string): string => title.replace(/ \((\d+ codes).*\)$/, ', $1')

const link = (url: string | undefined, text: Content): Content => (url ? html`<a href="${url}">${text}</a>` : text)

/** Joins the parts that are not empty. */
const interspersed = (parts: readonly Content[], separator: Content = ', '): Html =>
  html`${parts.filter(Boolean).map((part, index) => (index === 0 ? part : [separator, part]))}`

const linkTo = (record: StatusRecord): Html =>
  html`<a href="#${anchor(record)}"><b>${record.code}</b> <span>${record.phrase}</span></a>`

const codesOf = (records: readonly StatusRecord[]): number[] => [...new Set(records.map(({ code }) => code))]
const digitOf = (name: StatusClass): number => STATUS_CLASSES.indexOf(name) + 1

/** The id of a meaning: `404`, or `499-nginx` for a vendor's. */
function anchor(record: StatusRecord): string {
  const vendor = constantName(record.vendor ?? '').toLowerCase().replaceAll('_', '-')
  return isUnofficial(record) ? `${record.code}-${vendor}` : String(record.code)
}
