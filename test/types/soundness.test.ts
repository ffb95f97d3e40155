import { beforeAll, describe, expect, it } from 'vitest'
import { loadEntry } from '../api/load.js'
import { compile, COMPILERS, errorsIn, project } from './compile.js'
import { HEAD, programs } from './programs.js'
import type { Program } from './programs.js'

// `PROGRAMS=10000 SEED=7 npx vitest run --config test/vitest.config.ts test/types/soundness.test.ts` runs more programs, with another seed.
const COUNT = Number(process.env.PROGRAMS ?? 60)
const SEED = Number(process.env.SEED ?? 404)
const BATCH = 500

describe(`in ${COUNT} random programs (seed ${SEED}), a value has its static type in every branch that it reaches`, () => {
  let batches: Program[][]

  beforeAll(async () => {
    const [loaded] = await loadEntry<Record<string, unknown>>('index')
    const all = programs(COUNT, SEED, loaded!.entry)
    batches = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, index) => all.slice(index * BATCH, (index + 1) * BATCH))
  })

  for (const compiler of COMPILERS) {
    it.concurrent(`with TypeScript ${compiler}`, { timeout: 60_000 + COUNT * 1_000 }, async () => {
      const lies: string[] = []
      const counts = { programs: 0, refused: 0, branches: 0, values: 0 }
      for (const [index, batch] of batches.entries()) {
        const text = [HEAD, ...batch.map(program => program.text)].join('\n')
        const folder = project(`soundness-${compiler}-${index}`, 'module', { module: 'nodenext', skipLibCheck: true }, { 'programs.ts': text })
        const errors = errorsIn(await compile(compiler, folder))
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
          counts.values += program.claims
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
