import { parseArgs } from 'node:util'
import { phraseKey } from '../phrase-key.js'
import { type Dataset, isUnofficial } from '../status-record.js'
import { find, joinWords } from './find.js'
import { htmlPage } from './html-page.js'
import { quotedInput } from './labels.js'
import { Layout, type Screen } from './layout.js'
import { didYouMean, nearest } from './nearest.js'
import { TerminalPage } from './terminal-page.js'

/** The dataset, and the version of the package that has it. */
export interface Edition extends Dataset {
  readonly version: string
}

const OPTIONS = {
  unofficial: { type: 'boolean' },
  notes: { type: 'boolean' },
  json: { type: 'boolean' },
  html: { type: 'boolean' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' }
} as const

const USAGE = 'Usage: statusbook [options] [query …]'
const HELP = `${USAGE}

  statusbook         Lists every registered status code.
  statusbook 404     Shows everything about a code.
  statusbook teapot  Searches phrases, vendors, header fields and descriptions.
  statusbook 4xx     Lists a class. \`statusbook clientError\` works too.

  --unofficial       Includes unofficial codes in lists. Searches always include them.
  --notes            Also shows where published lists differ from the standards.
  --json             Prints the records as JSON.
  --html             Prints the reference, or the codes found, as a web page.
  --version, -v      Prints the version.
  --help, -h         Prints this help.

You can combine queries. Phrases need no quotes.
Exit code: 0 if every query has an answer, 1 if one has none, 2 for wrong usage.
Set NO_COLOR to turn off colours.`

/** Runs the command. Gives the text for each stream, without the final line break, and the exit code. */
export function statusbook(args: string[], dataset: Edition, screen: Screen) {
  const { records } = dataset
  const { values, positionals: words } = parseArgs({ args, options: OPTIONS, strict: false })
  const layout = new Layout(screen)
  const unknown = Object.entries(values).find(([name, value]) => !Object.hasOwn(OPTIONS, name) || value !== true)
  const fault = unknown ? unknownOption(...unknown)
    : values.html && values.json ? '--html and --json cannot be combined.'
    : words.every(phraseKey) ? '' : 'a query is empty.'
  if (fault) return output('', `statusbook: ${fault}\n${USAGE}\nTry \`statusbook --help\`.`, 2)
  if (values.help || words.join() === 'help') return output(layout.wrap(HELP, 0, 4))
  if (values.version) return output(dataset.version)

  const listed = records.filter(record => values.unofficial || values.html || !isUnofficial(record))
  const queries = words.length > 0 ? joinWords(words, records) : ['1xx', '2xx', '3xx', '4xx', '5xx']
  const answers = queries.flatMap(query => find(query, records, listed))
  const found = [...new Set(answers.flatMap(answer => answer.records))]
  const complaints = answers.flatMap(answer => {
    if (answer.kind === 'nothing') return `statusbook: ${answer.complaint}`
    const hasNoPage = values.html && answer.kind === 'code' && answer.records.length === 0
    return hasNoPage ? `statusbook: there is no record of ${answer.code}.` : []
  })
  return output(
    values.json ? JSON.stringify(found, undefined, 2)
      : values.html ? htmlPage(found, dataset)
      : new TerminalPage(dataset, layout, values.notes === true).show(answers),
    layout.wrap(complaints.join('\n'), 0, 2),
    complaints.length > 0 ? 1 : 0
  )
}

function unknownOption(name: string, value: unknown): string {
  const typed = `${name.length > 1 ? '--' : '-'}${name}${value === true ? '' : `=${value}`}`
  const options = Object.keys(OPTIONS).map(option => ({ label: `--${option}`, names: [option] }))
  return `unknown option ${quotedInput(typed)}.${didYouMean(nearest(name, options))}`
}

const output = (stdout: string, stderr = '', exitCode = 0) => ({ stdout, stderr, exitCode })
