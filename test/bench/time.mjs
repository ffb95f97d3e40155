import { execFileSync } from 'node:child_process'

/** Runs each job once per round, so that other load affects all jobs alike. Gives the median of each. */
export function interleave(jobs, rounds) {
  const results = Object.fromEntries(Object.keys(jobs).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, job] of Object.entries(jobs)) results[name].push(job())
  return Object.fromEntries(Object.entries(results).map(([name, numbers]) => [name, median(numbers)]))
}

const median = numbers => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** Runs a program in its own process, and gives the number that it prints. */
export function printed(program, cwd) {
  const args = ['--input-type=module', '-e', program]
  return Number(execFileSync(process.execPath, args, { cwd, encoding: 'utf8', env: environment }))
}

/** The duration of a process in milliseconds. */
export function duration(file, args, options = {}) {
  const start = process.hrtime.bigint()
  execFileSync(file, args, { stdio: 'ignore', env: environment, ...options })
  return Number(process.hrtime.bigint() - start) / 1e6
}

// Loading extra certificates takes longer than the start itself.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env

/** Two decimals. */
export const ratio = (numerator, denominator) => (numerator / denominator).toFixed(2)

/** The ratio of each time, in a table's cell. */
export const ratios = (times, base) =>
  Object.entries(times).map(([name, time]) => `${name} ${ratio(time, base)}`).join(', ')

/** Prints a table in Markdown. */
export function table(head, rows) {
  console.log(`\n| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
