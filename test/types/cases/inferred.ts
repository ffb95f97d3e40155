// From TypeScript 5.5 on, a function that returns `hasStatus(…)` is inferred as a predicate.
import { hasStatus, isClientError } from 'statusbook'
import { same } from './equal.js'

interface Found { status: 200; id: string }
interface Missing { status: 404; message: string }
declare const replies: (Found | Missing)[]

const missing = replies.filter(reply => hasStatus(reply, isClientError))
same<typeof missing, Missing[]>(true)
const others = replies.filter(reply => !hasStatus(reply, isClientError))
same<typeof others, Found[]>(true)
export const first: string | undefined = replies.find(reply => hasStatus(reply, 200))?.id
