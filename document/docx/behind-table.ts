import { LineRuleType, Paragraph } from 'docx'

/**
 * What stands behind a table: two with nothing between them would become one. It is a point high, its space falls away at
 * the end of a page: a whole line there would take a page of its own.
 */
export function behindTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 200, line: 20, lineRule: LineRuleType.EXACT } })
}
