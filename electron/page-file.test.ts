import { expect, test } from 'vitest'
import { pageFile } from './page-file.ts'

test.each([
  ['withhold://app/index.html', '/app/renderer/index.html'],
  ['withhold://app/assets/a%20b.js?x=1#y', '/app/renderer/assets/a b.js'],
  ['withhold://app/../../etc/passwd', '/app/renderer/etc/passwd'],
])('%s is %s', (url, file) => expect(pageFile('/app/renderer', url)).toBe(file))

test.each(['withhold://app/..%2f..%2fetc/passwd', 'withhold://app/%2e%2e%2fmain.js', 'withhold://other/index.html'])(
  '%s names no file of the page',
  (url) => expect(pageFile('/app/renderer', url)).toBe(null),
)
