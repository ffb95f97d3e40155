import { STATUS_CLASSES, type StatusClass } from '../status-class.js'

/** The classes in the words of RFC 9110. */
export const CLASS_TITLES = {
  informational: 'Informational',
  successful: 'Successful',
  redirection: 'Redirection',
  clientError: 'Client Error',
  serverError: 'Server Error'
}

/** The traits in the words of the standards that define them. */
export const TRAIT_TITLES = {
  redirectStatus: 'redirect status',
  nullBodyStatus: 'null body status',
  heuristicallyCacheable: 'heuristically cacheable',
  notStorable: 'must not be stored by a cache',
  notCacheableByDefault: 'not cacheable by default'
}

/** `4xx Client Error` */
export const classLabel = (name: StatusClass): string => `${STATUS_CLASSES.indexOf(name) + 1}xx ${CLASS_TITLES[name]}`
