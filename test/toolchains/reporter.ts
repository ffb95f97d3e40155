import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

/** The tools, each with a word of its tests' names and the package that has its version. */
const TOOLS: [name: string, word: string, source: string][] = [
  ['Vite', 'Vite', 'vite'],
  ['Rspack', 'Rspack', '@rspack/core'],
  ['Next.js with Turbopack', 'Turbopack', 'next'],
  ['Parcel', 'Parcel', 'parcel'],
  ['Metro', 'Metro', 'metro'],
  ['webpack 4', 'webpack 4', 'webpack-4'],
  ['Browserify', 'Browserify', 'browserify'],
  ['Jest, with automock', 'Jest', 'jest'],
  ['Yarn with Plug’n’Play', 'Yarn', '@yarnpkg/cli-dist'],
  ['pnpm without hoisting', 'pnpm', 'pnpm'],
  ['TypeScript 4.5', 'TypeScript 4.5', 'typescript-4.5'],
  ['TypeScript 4.7', 'TypeScript 4.7', 'typescript-4.7'],
  ['TypeScript 5.3', 'TypeScript 5.3', 'typescript-5.3'],
  ['TypeScript 5.4', 'TypeScript 5.4', 'typescript-5.4'],
  ['TypeScript 5.9', 'TypeScript 5.9', 'typescript-5.9'],
  ['TypeScript 6.0', 'TypeScript 6.0', 'typescript-6.0'],
  ['TypeScript 7.0', 'TypeScript 7.0', 'typescript-7.0'],
  ['rollup-plugin-dts', 'rollup-plugin-dts', 'rollup-plugin-dts'],
  ['tsup', 'tsup', 'tsup'],
  ['tsdown', 'tsdown', 'tsdown'],
  ['api-extractor', 'api-extractor', '@microsoft/api-extractor'],
  ['TypeDoc', 'TypeDoc', 'typedoc'],
  ['class-validator', 'class-validator', 'class-validator'],
  ['@nestjs/swagger', '@nestjs/swagger', '@nestjs/swagger'],
  ['NestJS', 'Nest exception', '@nestjs/core'],
  ['Ts.ED', 'Ts.ED', '@tsed/schema'],
  ['zod', 'zod', 'zod']
]

/** Prints what was tried with which tool. In a full run, a tool without a test is a failure. */
export default class ToolReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(module => [...module.children.allTests()])
    const rows = TOOLS.map(([name, word, source]) => {
      const states = tests.filter(({ fullName }) => fullName.includes(word)).map(test => test.result().state)
      return [name, versionOf(source), summaryOf(states)]
    })
    const isFull = modules.length === readdirSync('test/toolchains').filter(file => file.endsWith('.test.ts')).length
    if (isFull && rows.some(([, , summary]) => summary === NOT_TESTED)) process.exitCode = 1
    process.once('exit', () => {
      console.log(['| tool | version | tests |', '|---|---|---|', ...rows.map(row => `| ${row.join(' | ')} |`)].join('\n'))
    })
  }
}

const NOT_TESTED = 'NOT TESTED'

function summaryOf(states: readonly string[]): string {
  const counts = [...new Set(states)].map(state => `${states.filter(other => other === state).length} ${state}`)
  return counts.join(', ') || NOT_TESTED
}

function versionOf(name: string): string {
  const files = ['toolchains', 'peers'].map(folder => resolve('test', folder, 'node_modules', name, 'package.json'))
  return (JSON.parse(readFileSync(files.find(file => existsSync(file))!, 'utf8')) as { version: string }).version
}
