// The ways in which programs use an enum of status codes. With `statusbook/enum`, only the import line changes.
import { createElement, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { StatusCodes as S } from 'http-status-codes'

const n: number = JSON.parse('404')
class Reply { status = S.OK; fail() { this.status = S.NOT_FOUND; return this.status } }
class Failure { status = S.BAD_REQUEST }
class NotFound extends Failure { override status = S.NOT_FOUND }
type Found = { status: S.OK; id: string } | { status: S.NOT_FOUND; message: string }

/** Each gives 404. */
const PATTERNS: Record<string, () => unknown> = {
  'a number where the enum is asked for': () => { const take = (status: S) => status; return take(n) },
  '[A, B].includes(n)': () => [S.OK, S.NOT_FOUND].includes(n) && n,
  'Object.values(S).includes(n)': () => Object.values(S).includes(n) && n,
  'new Set([A, B]).has(n)': () => new Set([S.OK, S.NOT_FOUND]).has(n) && n,
  'new Map([[A, …]]).get(n)': () => new Map([[S.OK, 'fine'], [S.NOT_FOUND, 'missing']]).get(n) === 'missing' && n,
  'a class field that is set later': () => new Reply().fail(),
  'a variable that is set later': () => { let status = S.OK; status = S.NOT_FOUND; return status },
  'a field that a subclass overrides': () => new NotFound().status,
  'a default parameter': () => { const take = (status = S.OK) => status; return take(S.NOT_FOUND) },
  'useState(A)': () => {
    const Page = () => {
      const [status, setStatus] = useState(S.OK)
      if (status === S.OK) setStatus(S.NOT_FOUND)
      return createElement('p', null, status)
    }
    return Number(/\d+/.exec(renderToString(createElement(Page))))
  },
  'a property that is changed': () => {
    const reply = { status: S.OK }
    reply.status = S.NOT_FOUND
    return reply.status
  },
  'an array that grows': () => { const list = [S.OK]; list.push(S.NOT_FOUND); return list[1] },
  'S[404]': () => S[404] === 'NOT_FOUND' && S[n] === 'NOT_FOUND' && n,
  'the enum as a type': () => { const status: S = S.NOT_FOUND; return status },
  'a member as a type, that tells the members of a union apart': () => {
    const name = (reply: Found): string => (reply.status === S.OK ? reply.id : reply.message)
    return name({ status: S.NOT_FOUND, message: '404' }) === '404' && n
  },
  'a switch over members': () => {
    switch (n as S) { case S.OK: return 0; case S.NOT_FOUND: return n; default: return 1 }
  },
  'a record by members': () => {
    const counts: Partial<Record<S, number>> = { [S.NOT_FOUND]: 404 }
    return counts[S.NOT_FOUND]
  },
  'S[name], by keyof typeof S': () => { const name: keyof typeof S = 'NOT_FOUND'; return S[name] }
}

console.log(JSON.stringify(Object.fromEntries(Object.entries(PATTERNS).map(([name, run]) => [name, run()]))))
