import { beforeAll, describe, expect, it } from 'vitest'
import { loadEntry } from '../api/entries.js'
import { HEAD, randomPrograms } from './random-programs.js'
import type { Program } from './random-programs.js'
import { COMPILERS, errorsIn, project, tsc } from './tsc.js'

// For more programs, with another seed:
// `PROGRAMS=10000 SEED=7 npx vitest run --config test/vitest.config.ts test/types/soundness.test.ts`
const COUNT = Number(process.env.PROGRAMS ?? 30)
const SEED = Number(process.env.SEED ?? 404)
const BATCH = 500

describe(`in ${COUNT} random programs (seed ${SEED}), a value has its type in every branch that it reaches`, () => {
  let batches: Program[][]

  beforeAll(async () => {
    const [loaded] = await loadEntry<Record<string, unknown>>('index')
    const programs = randomPrograms(COUNT, SEED, loaded!.entry)
    const starts = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, index) => index * BATCH)
    batches = starts.map(start => programs.slice(start, start + BATCH))
  })

  for (const compiler of COMPILERS) {
    it.concurrent(`with TypeScript ${compiler}`, { timeout: 60_000 + COUNT * 1_000 }, async () => {
      const lies: string[] = []
      const counts = { programs: 0, refused: 0, branches: 0, samples: 0, seconds: 0 }
      for (const [index, batch] of batches.entries()) {
        const text = [HEAD, ...batch.map(program => program.text)].join('\n')
        const options = { module: 'nodenext', skipLibCheck: true }
        const folder = project(`soundness-${compiler}-${index}`, 'module', options, { 'programs.ts': text })
        const started = performance.now()
        const errors = errorsIn(await tsc(compiler, folder))
        counts.seconds = Math.max(counts.seconds, (performance.now() - started) / 1_000)
        // If the compiler rejects a call, its branches prove nothing.
        const refused = new Set(errors.filter(({ message }) => message.startsWith('TS2769')).map(({ line }) => line))
        let line = HEAD.split('\n').length + 1
        for (const program of batch) {
          const lines = program.text.split('\n')
          const last = line + lines.length - 1
          const own = errors.filter(error => error.line >= line && error.line <= last)
          const first = line + lines.findIndex(text => text.includes('hasStatus('))
          counts.programs++
          counts.branches += program.branches
          counts.samples += program.samples
          if (refused.has(first)) counts.refused++
          else {
            const lie = own.find(error => !refused.has(error.line) && !refused.has(error.line - 1))
            if (lie) lies.push(`${lie.message}\nat ${lines[lie.line - line]}\nin ${program.text}`)
          }
          line = last + 1
        }
      }
      if (process.env.PROGRAMS) console.log(`TypeScript ${compiler}: ${JSON.stringify(counts)}, lies: ${lies.length}`)
      expect(lies.slice(0, Number(process.env.LIES ?? 3)).join('\n\n')).toBe('')
      expect(counts.refused).toBeLessThan(counts.programs / 3)
    })
  }
})
