/** 1234567 → "1,234,567"; the locale is fixed, so that every machine prints alike. */
export function grouped(count: number): string {
  return new Intl.NumberFormat('en-US').format(count)
}

/** "1 page", "1,200 pages". */
export function pageCount(pages: number): string {
  return pages === 1 ? '1 page' : `${grouped(pages)} pages`
}
