import { expect, test } from 'vitest'
import { pageFile } from './page-file.ts'

test.each([
  ['withhold://app/index.html', '/app/renderer/index.html'],
  ['withhold://app/assets/a%20b.js?x=1#y', '/app/renderer/assets/a b.js'],
  ['withhold://app/../../etc/passwd', '/app/renderer/etc/passwd'],
  ['withhold://app/fonts/NotoSerifSC_400Regular.ttf', '/app/fonts/NotoSerifSC_400Regular.ttf'],
])('%s is %s', (url, file) => expect(pageFile('/app', url)).toBe(file))

test.each([
  'withhold://app/..%2f..%2fetc/passwd',
  'withhold://app/%2e%2e%2fmain.js',
  'withhold://app/fonts/..%2fmain.js',
  'withhold://other/index.html',
])('%s names no file of the page', (url) => expect(pageFile('/app', url)).toBe(null))
