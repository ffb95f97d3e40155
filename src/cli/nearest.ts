import { phraseKey } from '../phrase-key.js'

type Candidate = { label: string; names: string[] }

/** Gives the labels of the three candidates whose name, or a word of it, is nearest to the input. */
export function nearest(typed: string, candidates: Candidate[], mostEdits = Math.min(3, typed.length / 3)): string[] {
  const key = phraseKey(typed)
  const distance = ({ names }: Candidate): number =>
    Math.min(...names.flatMap(name => [name, ...name.split(' ')]).map(word => edits(key, phraseKey(word), mostEdits)))
  const near = candidates.filter(candidate => distance(candidate) <= mostEdits)
  return near.sort((a, b) => distance(a) - distance(b)).slice(0, 3).map(({ label }) => label)
}

/** Counts the letters to insert, delete, replace or swap (up to `most`) that make a word the beginning of another. */
function edits(from: string, to: string, most: number): number {
  if (to.startsWith(from)) return 0
  if (from[0] === to[0]) return edits(from.slice(1), to.slice(1), most)
  if (most < 1) return Infinity
  const isSwap = from[0] === to[1] && from[1] === to[0]
  return 1 + Math.min(
    edits(from, to.slice(1), most - 1),
    edits(from.slice(1), to, most - 1),
    edits(from.slice(1), to.slice(1), most - 1),
    isSwap ? edits(from.slice(2), to.slice(2), most - 1) : Infinity
  )
}

export function didYouMean(labels: readonly string[]): string {
  const list = [labels.slice(0, -1).join(', '), ...labels.slice(-1)].filter(Boolean).join(' or ')
  return list && ` Did you mean ${list}?`
}
