import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** What each module imports. */
type Imports = Map<string, string[]>

/** `src/index.ts`, `./index.js` and `src/index` are one module: `src/index`. */
const moduleOf = (path: string): string => path.replace(/(\.d)?\.(ts|js)$/, '')

/** The imports between the modules of a folder, of values and of types. */
function importsIn(folder: string): Imports {
  const imports: Imports = new Map()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /\.(ts|js)$/.test(path))
  for (const path of paths.map(path => join(folder, path)).sort()) {
    const targets = importedBy(path).map(target => moduleOf(join(dirname(path), target)))
    imports.set(moduleOf(path), [...(imports.get(moduleOf(path)) ?? []), ...targets])
  }
  return imports
}

/** The paths after `from` in a file that lead to another file of the project, but not to its data. */
function importedBy(path: string): string[] {
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  return statements.flatMap(statement => {
    const from = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
      ? statement.moduleSpecifier
      : undefined
    return from && ts.isStringLiteral(from) && /^\..*\.js$/.test(from.text) ? [from.text] : []
  })
}

/** The circles of imports, each once, as `a → b → a`. */
function circlesIn(imports: Imports): string[] {
  const circles = new Map<string, string>()
  const done = new Set<string>()
  const visit = (module: string, path: readonly string[]): void => {
    if (path.includes(module)) {
      const circle = path.slice(path.indexOf(module))
      circles.set([...circle].sort().join(), [...circle, module].join(' → '))
    } else if (!done.has(module)) {
      for (const target of imports.get(module) ?? []) visit(target, [...path, module])
      done.add(module)
    }
  }
  for (const module of imports.keys()) visit(module, [])
  return [...circles.values()]
}

describe('the modules in src', () => {
  const imports = importsIn('src')

  it('import each other in no circle, not even for types', () => {
    expect(circlesIn(imports)).toEqual([])
  })

  it('import only modules that exist', () => {
    expect(imports.get('src/index')).toContain('src/response')
    expect([...imports.values()].flat().filter(module => !imports.has(module))).toEqual([])
  })

  it('import the compiler only inside the compiler, so that no program ships it', () => {
    const isCompiler = (module: string): boolean => module.startsWith('src/compile/')
    const outside = [...imports].filter(([module]) => !isCompiler(module))
    expect(outside.filter(([, targets]) => targets.some(isCompiler)).map(([module]) => module)).toEqual([])
  })
})

describe('the search for circles', () => {
  it.each([
    ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
    ['one', { a: ['b'], b: ['c'], c: ['b'] }, ['b → c → b']],
    ['a module that imports itself', { a: ['a'] }, ['a → a']],
    ['two', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['a → b → a', 'a → c → a']]
  ])('finds %s', (_, imports, circles) => {
    expect(circlesIn(new Map(Object.entries<string[]>(imports)))).toEqual(circles)
  })
})
