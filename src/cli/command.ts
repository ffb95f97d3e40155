import { parseArgs } from 'node:util'
import { htmlPage, type Edition } from '../page/page.js'
import { phraseKey } from '../phrase-key.js'
import { CLASS_NAMES, searchEntries, searchOver } from '../search.js'
import { answersOf, complaintsOf, quotedInput } from './answers.js'
import { Layout, type Screen } from './layout.js'
import { TerminalPage } from './terminal-page.js'

const OPTIONS = {
  unofficial: { type: 'boolean' },
  notes: { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' }
} as const

const USAGE = 'Usage: statusbook [options] [query …]'
const HELP = `${USAGE}

  statusbook            Lists every registered status code.
  statusbook 404        Shows everything about a code.
  statusbook 401 vs 403 Shows several codes, and what tells them apart.
  statusbook 400-404    Lists a range. \`4xx\`, \`40x\` and \`clientError\` work too.
  statusbook teapot     Searches names, keywords, header fields, vendors and descriptions.
  statusbook which code for rate limiting
                        Finds the codes that have all the words, except the small ones, or else most of them.

  --unofficial          Includes unofficial codes in lists. Searches always include them.
  --notes               Shows the codes in full, each with an example response and its titles in published lists: five
                        lists of status codes found on the web, compared title by title with the standards.
  --json                Prints the records as JSON, in the order of the answer.
  --html                Prints the reference, or the codes found, as a web page.
  --color, --no-color   Turns colours on or off. NO_COLOR and FORCE_COLOR do the same.
  --version, -v         Prints the version.
  --help, -h            Prints this help.

Queries need no quotes. A code among the words wins: \`what is 404\`.
Exit code: 0 if there is an answer, 1 if a part of the query has none, 2 for wrong usage.`

type Result = { stdout: string; stderr: string; exitCode: number }

/** Runs the command. Gives the text for each stream, without the final line break, and the exit code. */
export function statusbook(args: string[], edition: Edition, screen: Screen): Result {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, strict: false })
  const hasColors = values['no-color'] ? false : values.color === true || screen.hasColors
  const layout = new Layout({ ...screen, hasColors })
  const unknown = Object.entries(values).find(([name, value]) => !Object.hasOwn(OPTIONS, name) || value !== true)
  const query = positionals.join(' ')
  const fault = unknown ? unknownOption(...unknown)
    : values.html && values.json ? '--html and --json cannot be combined.'
    : positionals.length > 0 && !phraseKey(query) || positionals.includes('') ? 'a query is empty.' : ''
  if (fault) return output('', `statusbook: ${fault}\n${USAGE}\nTry \`statusbook --help\`.`, 2)
  if (values.help || query === 'help') return output(layout.wrap(HELP, 0, 24))
  if (values.version) return output(edition.version)
  if (values.html && layout.isTerminal) {
    const line = ['statusbook --html', ...positionals, '> status-codes.html'].join(' ')
    return output('', `statusbook: the page is long. Write it to a file: ${quotedInput(line).slice(1, -1)}`, 2)
  }

  const found = searchOver(searchEntries(edition.records), CLASS_NAMES, phraseKey)(query || '1xx 2xx 3xx 4xx 5xx')
  const answers = answersOf(found, query, edition.records, values.unofficial === true || values.html === true)
  const records = [...new Set(answers.flatMap(answer => answer.records))]
  const complaints = complaintsOf(found, query, edition.records)
  const missing = answers.filter(({ kind, records }) => records.length === 0 && (kind === 'list' || values.html))
  complaints.push(...missing.map(({ title }) => `there is no record of ${title}.`))
  const remarks = found.isPartial ? [`no code has all of ${quotedInput(query)}; these have some of the words.`] : []
  return output(
    values.json ? JSON.stringify(records, undefined, 2)
      : values.html ? htmlPage(records, edition)
      : new TerminalPage(edition, layout, values.notes === true).show(answers),
    layout.wrap([...complaints, ...remarks].map(complaint => `statusbook: ${complaint}`).join('\n'), 0, 2),
    complaints.length > 0 ? 1 : 0
  )
}

function unknownOption(name: string, value: unknown): string {
  const typed = `${name.length > 1 ? '--' : '-'}${name}${value === true ? '' : `=${value}`}`
  const isNear = (option: string): boolean =>
    option.startsWith(name.slice(0, 2)) && name.length > 1 && Math.abs(option.length - name.length) < 3
  const options = Object.keys(OPTIONS).filter(isNear).slice(0, 1)
  return `unknown option ${quotedInput(typed)}.${options.map(option => ` Did you mean --${option}?`).join('')}`
}

const output = (stdout: string, stderr = '', exitCode = 0): Result => ({ stdout, stderr, exitCode })
