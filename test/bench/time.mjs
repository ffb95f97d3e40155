import { execFileSync } from 'node:child_process'

export const median = numbers => numbers.toSorted?.((a, b) => a - b)[numbers.length >> 1] ?? [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** Runs each job once per round, so that other load affects all jobs alike. Gives the median of each. */
export function interleave(jobs, rounds) {
  const results = Object.fromEntries(Object.keys(jobs).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) for (const [name, job] of Object.entries(jobs)) results[name].push(job())
  return Object.fromEntries(Object.entries(results).map(([name, numbers]) => [name, median(numbers)]))
}

/** Runs a program in its own process, and gives the number that it prints. */
export const printed = (program, cwd) => Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd, encoding: 'utf8', env: environment }))

/** The duration of a process in milliseconds. */
export function duration(file, args, options = {}) {
  const start = process.hrtime.bigint()
  execFileSync(file, args, { stdio: 'ignore', env: environment, ...options })
  return Number(process.hrtime.bigint() - start) / 1e6
}

// Loading extra certificates takes longer than the start itself.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env

export const ratio = (numerator, denominator) => (numerator / denominator).toFixed(2)

export function table(head, rows) {
  console.log(`\n| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.join(' | ')} |`)
}
