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
  heuristicallyCacheable: 'heuristically cacheable'
}
