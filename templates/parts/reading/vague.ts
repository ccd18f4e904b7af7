const EVERYTHING =
  /^(?:all|any|every|various|different|other)?\s*(?:kinds? of\s+)?(?:its\s+|their\s+)?(?:goods?|products?|merchandise|items?|articles?|things?|exports?|materials?|stuff)\b(?:\s+(?:from|of|by|made|produced|in)\b.*)?$/i

/** Whether words for goods name no class of goods: "all goods", "products from China". */
export function isVague(goods: string): boolean {
  return EVERYTHING.test(goods.trim().replace(/[.;,]+$/, ''))
}

const NOBODY =
  /^(?:an?|the|some|several|various|many|unknown|unnamed|unidentified|certain)?\s*(?:\w+\s+)?(?:factory|factories|supplier|suppliers|producers?|manufacturers?|compan(?:y|ies)|exporters?|farms?|vessels?|entity|entities)(?:\s+(?:in|of|from|near)\b.*)?$/i

/** Whether words for a producer name nobody: "a factory in Dandong", "unnamed supplier". */
export function isUnnamed(producer: string): boolean {
  return NOBODY.test(producer.trim().replace(/[.;,]+$/, ''))
}
