const PLACEHOLDER =
  /^(to\s+(the\s+)?order(\s+of\b.*)?|order(\s+of\b.*)?|n\/?a|not\s+available|not\s+declared|unknown|unavailable|confidential|withheld|same\s+as\s+(consignee|above|shipper)|none|null|[-–—.*?x]+)$/i
const WITHHELD = /^(confidential|withheld|not\s+available|unavailable)$/i
const FORWARDER =
  /\b(logistics?|freight|forward(ing|ers?)|cargo|nvocc|consolidat(ion|ors?)|shipping\s+(lines?|agency|agencies)|express\s+lines?|container\s+lines?|transport(ation)?|air\s*&?\s*sea)\b|货运|货代|物流|船务|물류|해운|포워딩/i

/** A party as named, or null where the cell names none. */
export interface Party {
  readonly name: string | null
  readonly placeholder: boolean
  readonly withheld: boolean
  /** Looks like a carrier or forwarder rather than a maker of goods: a hint for a person, never a ground to leave the row out. */
  readonly forwarder: boolean
}

/** The party a cell names. "TO ORDER", "N/A" and the like name nobody. */
export function readParty(cell: string): Party {
  const name = cell.trim().replace(/\s+/g, ' ')
  if (name === '') return { name: null, placeholder: true, withheld: false, forwarder: false }
  return {
    name,
    placeholder: PLACEHOLDER.test(name),
    withheld: WITHHELD.test(name),
    forwarder: FORWARDER.test(name),
  }
}
