import type { ListSchema, Schema } from './schema.js'

const COLUMNS = 120

/**
 * The text of a data file as it is kept: the fields in the order of the schema, one a line, and below that every
 * object and every list of texts on one line if it fits, so that a change is a few lines to review.
 */
export function canonicalText(entries: readonly unknown[], { items }: ListSchema): string {
  return `${lines('[', entries.map(entry => broken(inOrder(entry, items) as object, '  ')), ']', '')}\n`
}

/** The value with its fields, and those of everything in it, in the order of the schema. */
function inOrder(value: unknown, schema: Schema): unknown {
  if (schema.type === 'array') return (value as unknown[]).map(item => inOrder(item, schema.items))
  if (schema.type !== 'object') return value
  const fields = value as Record<string, unknown>
  const names = Object.keys(schema.properties).filter(name => name in fields)
  return Object.fromEntries(names.map(name => [name, inOrder(fields[name], schema.properties[name]!)]))
}

/** A value at a place on its line, with `before` in front of it. */
function printed(value: unknown, indent: string, before: string): string {
  const line = `${indent}${before}${onOneLine(value)}`
  // A comma may follow.
  const fits = line.length < COLUMNS && !isListOfObjects(value)
  return fits || !isNested(value) ? line : `${indent}${before}${broken(value, indent).trimStart()}`
}

function broken(value: object, indent: string): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) return lines('[', value.map(item => printed(item, deeper, '')), ']', indent)
  const fields = Object.entries(value).map(([key, item]) => printed(item, deeper, `${JSON.stringify(key)}: `))
  return lines('{', fields, '}', indent)
}

function lines(start: string, items: readonly string[], end: string, indent: string): string {
  return `${indent}${start}\n${items.join(',\n')}\n${indent}${end}`
}

function onOneLine(value: unknown): string {
  if (!isNested(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  return `{ ${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`).join(', ')} }`
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
const isListOfObjects = (value: unknown): boolean => Array.isArray(value) && value.some(isNested)
