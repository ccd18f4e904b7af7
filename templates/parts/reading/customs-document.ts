import type { Evidence } from '../../basics.ts'

/** Whether an item is a document of the customs authority itself: a ruling, a notice, an entry paper. */
export function isCustomsDocument(item: Evidence): boolean {
  return item.kind === 'government-document' && /customs|border protection|\bCBP\b/i.test(item.publisher ?? '')
}
