/** Something that is wrong with the dataset: where it is, what was found there, and what was expected. */
export interface Fault {
  /** The file, the code or id of the entry, and the field: those that are known. */
  readonly place: readonly (string | number)[]
  readonly found: string
  readonly expected: string
}

/** Lists every fault of the dataset, a line each. */
export class DatasetError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly Fault[]) {
    const lines = [...new Set(faults.map(faultLine))]
    super(lines.join('\n'))
    this.name = 'DatasetError'
    this.faults = lines
  }
}

/** A value as a fault quotes it. */
export function quoted(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing'
  return json.length > 80 ? `${json.slice(0, 77)}…` : json
}

/** A fault in one line. Characters that would break the line, or that nobody can see, are escaped. */
function faultLine({ place, found, expected }: Fault): string {
  const escaped = (character: string): string => `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`
  return `${place.join(': ')}: found ${found}, expected ${expected}`.replace(/(?! )[\s\p{Cc}\p{Cf}\p{Cs}]/gu, escaped)
}
