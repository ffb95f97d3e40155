import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { statusbook } from '../../src/cli/command.js'
import { htmlPage, type Edition } from '../../src/page/page.js'
import type { Source, StatusRecord } from '../../src/status-record.js'
import { referenceUrl } from '../../src/wording/citation.js'
import { CLASS_TITLES, TRAIT_TITLES } from '../../src/wording/titles.js'
import { inPipe } from '../cli/terminal.js'

const { HtmlValidate } = createRequire(resolve('test/peers/package.json'))('html-validate') as
  typeof import('../peers/node_modules/html-validate/dist/types/index.js')

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const records = read<StatusRecord[]>('data/status-codes.json')
const sources = read<Source[]>('data/sources.json')
const { version } = read<{ version: string }>('package.json')
const dataset: Edition = { records, sources, version }

const phraseOf = (code: number): string => records.find(record => record.code === code)!.phrase
const codesOf = (some: readonly StatusRecord[]): string[] => [...new Set(some.map(({ code }) => String(code)))]

/** The visible text of some markup, with collapsed white space. */
function textOf(markup: string): string {
  const body = markup.replace(/<(script|style).*?<\/\1>/gs, '')
  return unescaped(body.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ')
}

function unescaped(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}

/** The first group of every match of a pattern. */
function all(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, group]) => group!)
}

const hrefsOf = (markup: string): string[] => all(markup, / href="([^"]*)"/g).map(unescaped)
const idsOf = (markup: string, name: string): string[] => all(markup, new RegExp(`<${name} id="([^"]*)"`, 'g'))

/** The content of the first element with a given name and a given text in its tag. */
function element(markup: string, name: string, tag = ''): string {
  return new RegExp(`<${name}\\b[^>]*${tag}[^>]*>(.*?)</${name}>`, 's').exec(markup)![1]!
}

describe('statusbook --html', () => {
  let page: string
  beforeAll(async () => {
    page = (await inPipe(['--html'])).stdout
  })

  it('prints the reference as one page of less than 320 kB', () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n.*<\/html>\n$/s)
    expect(Buffer.byteLength(page)).toBeLessThan(320_000)
  })

  it('shows everything in the dataset about every code', () => {
    for (const record of records) {
      const article = element(page, 'article', `id="${record.code}"`)
      const facts = [
        `${record.code} ${record.phrase}`,
        record.description,
        record.vendor ?? '',
        record.registration === 'registered' ? '' : record.registration,
        record.onTheWire === false ? 'On the wirenever' : '',
        ...record.references.map(({ section = '' }) => section),
        ...record.traits.map(trait => TRAIT_TITLES[trait]),
        ...record.headerFields.flatMap(({ name, requirement, when = '' }) => [name, requirement.toUpperCase(), when]),
        ...record.repeat.flatMap(({ requirement = '', when }) => [requirement.toUpperCase(), when]),
        ...record.formerPhrases.map(({ phrase }) => phrase),
        ...record.spellings,
        ...record.alternatives.map(({ code, when }) => `${code} ${phraseOf(code)} ${when}`),
        ...record.sourceNotes.flatMap(({ phrase, note = '' }) => [phrase, note])
      ]
      for (const fact of facts) expect(textOf(article)).toContain(fact)
      const rules = [...record.headerFields, ...record.repeat]
      const places = [...record.references, ...rules.map(({ reference }) => reference), ...record.formerPhrases]
      expect(hrefsOf(article)).toEqual(expect.arrayContaining(record.alternatives.map(({ code }) => `#${code}`)))
      for (const place of places) expect(hrefsOf(article)).toContain(referenceUrl(place, sources))
    }
  })

  it('shows the entries of a code in published lists side by side, with the marks that they deserve', () => {
    const entries = (code: number): string[] => {
      const list = element(element(page, 'article', `id="${code}"`), 'ul')
      return all(list, /<li>(.*?)<\/li>/gs).map(entry => textOf(entry).trim())
    }
    const { sourceNotes } = records.find(({ code }) => code === 413)!
    const { phrase, note } = sourceNotes[0]!
    expect(entries(413)).toHaveLength(sourceNotes.length)
    expect(entries(413)[0]).toBe(`“Status Code”, 21 codes ${phrase} title differs ${note}`)
    const marks = (code: number): string[] => entries(code).map(entry => (entry.match(/\w+ differs/g) ?? []).join())
    expect(marks(504)).toEqual(['', '', 'title differs,meaning differs', '', ''])
    expect(marks(412)).toEqual(['', '', 'meaning differs', ''])
  })

  it('shows an example response', () => {
    const example = 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: …</code>'
    expect(element(page, 'article', 'id="401"')).toContain(example)
  })

  it('has an article per code, in order and by class, with a link from the index', () => {
    expect(idsOf(page, 'article')).toEqual(codesOf(records))
    expect(hrefsOf(element(page, 'nav'))).toEqual(expect.arrayContaining(codesOf(records).map(code => `#${code}`)))
    for (const [name, title] of Object.entries(CLASS_TITLES)) {
      const section = element(page, 'section', `class ${name}`)
      expect(textOf(element(section, 'h2'))).toContain(title)
      expect(idsOf(section, 'article')).toEqual(codesOf(records.filter(record => record.class === name)))
    }
  })

  it('lists the unofficial codes by vendor, each with a link to that meaning', () => {
    const vendors = element(page, 'section', 'vendors')
    for (const { code, phrase, vendor } of records.filter(({ registration }) => registration === 'unofficial')) {
      const list = vendors.slice(vendors.indexOf(`<h3>${vendor}</h3>`)).split('</ul>')[0]!
      expect(textOf(list)).toContain(`${code} ${phrase}`)
    }
    expect(idsOf(element(page, 'article', 'id="499"'), 'div class="meaning"')).toEqual(['499-nginx', '499-esri-arcgis'])
    for (const href of hrefsOf(vendors)) expect(page).toContain(`class="meaning" id="${href.slice(1)}"`)
  })

  it('names its version and the date of the registry', () => {
    const registry = sources.find(({ kind }) => kind === 'registry')!
    expect(textOf(element(page, 'header'))).toContain(`IANA registry of ${registry.date} Statusbook ${version}`)
  })

  it('is valid and accessible HTML', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // An id may start with a digit.
      rules: { 'valid-id': ['error', { relaxed: true }] }
    })
    for (const markup of [page, htmlPage(records.filter(({ code }) => code === 404 || code === 499), dataset)]) {
      const messages = (await validator.validateString(markup)).results.flatMap(result => result.messages)
      expect(messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})`)).toEqual([])
    }
  })

  it('loads nothing, and has no style or script in its markup', () => {
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)!
    expect(unescaped(policy!).split('; ')).toContain("default-src 'none'")
    expect(page).not.toMatch(/<[^>]* (style|on\w+)=/)
  })

  it('has no broken internal link', () => {
    const ids = all(page, / id="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = all(page, / (?:href="#|for="|aria-\w+by=")([^"]*)"/g)
    expect(targets.length).toBeGreaterThan(records.length)
    expect(targets.filter(id => !ids.includes(id))).toEqual([])
  })
})

describe('statusbook --html 499 404', () => {
  const run = (...args: string[]) => statusbook(args, dataset, { width: Infinity, hasColors: false })
  const pageOf = (...queries: string[]): string => run('--html', ...queries).stdout

  it('prints a page of only those codes, in order, with every meaning', () => {
    const page = pageOf('499', '404')
    expect(element(page, 'title')).toBe('HTTP status codes: 404, 499')
    expect(idsOf(page, 'article')).toEqual(['404', '499'])
    expect(textOf(page)).toContain('499 Token Required Esri ArcGIS, unofficial')
    expect(textOf(page)).toContain("import { CLIENT_CLOSED_REQUEST } from 'statusbook/unofficial'")
    expect(textOf(page)).not.toContain('5xx')
  })

  it('leaves out the vendors or the published lists if it has none', () => {
    expect(pageOf('404')).toContain('id="lists"')
    expect(pageOf('404')).not.toContain('by vendor')
    expect(pageOf('520')).toContain('by vendor')
    expect(pageOf('520')).not.toContain('id="lists"')
  })

  it('accepts a class, with its unofficial codes, and a name', () => {
    const serverErrors = codesOf(records.filter(record => record.class === 'serverError'))
    expect(idsOf(pageOf('5xx'), 'article')).toEqual(serverErrors)
    expect(idsOf(pageOf('teapot'), 'article')).toEqual(['418'])
  })

  it('prints no page if it finds nothing', () => {
    expect(run('--html', 'zzzzzz')).toMatchObject({ stdout: '', exitCode: 1 })
    expect(run('--html', '299')).toEqual({ stdout: '', stderr: 'statusbook: there is no record of 299.', exitCode: 1 })
  })

  it('cannot be combined with --json', () => {
    const { stdout, stderr, exitCode } = run('--html', '--json')
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 })
    expect(stderr).toMatch(/^statusbook: --html and --json cannot be combined\.\nUsage: /)
  })
})

describe('the text of a dataset', () => {
  const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;!--`

  /** A dataset in which every free text ends in `end`. */
  function datasetWith(end: string): Edition {
    const kept = new Set(['class', 'registration', 'id', 'kind', 'source', 'traits', 'section', 'url'])
    const marked = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string') return kept.has(key) ? value : value + end
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(item => marked(item, key))
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, marked(item, name)]))
    }
    return { records: marked(records) as StatusRecord[], sources: marked(sources) as Source[], version: version + end }
  }

  const pageOf = (dataset: Edition): string => htmlPage(dataset.records, dataset)
  const tagsOf = (markup: string): string[] => markup.match(/<[^>]*>/g)!.map(tag => tag.replace(/"[^"]*"/g, '""'))

  it('is escaped everywhere', () => {
    // It has as many slashes, because a line may break after each.
    const harmless = HOSTILE.replace(/[^/]/g, 'x')
    expect(tagsOf(pageOf(datasetWith(HOSTILE)))).toEqual(tagsOf(pageOf(datasetWith(harmless))))
    const text = textOf(pageOf(datasetWith(HOSTILE)))
    for (const { phrase } of records) expect(text).toContain(`${phrase}${HOSTILE}`)
    expect(text).toContain(`Statusbook ${version}${HOSTILE}`)
  })
})
