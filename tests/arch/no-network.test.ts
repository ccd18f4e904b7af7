import { expect, test } from 'vitest'
import { sources } from './sources.ts'

/** Ways a program reaches the network; none may stand in what ships. */
const REACHES = [
  /['"](node:)?(http|https|http2|net|tls|dgram|dns|inspector)(\/promises)?['"]/,
  /(?<!async )\b(fetch|importScripts)\s*\(/,
  /\bnew\s+(WebSocket|XMLHttpRequest|EventSource|WebTransport|RTCPeerConnection)\b/,
  /\bsendBeacon\b/,
  /\b(net|netLog|autoUpdater|crashReporter)\b[^\n]*from 'electron'/,
  /\bshell\.openExternal\b/,
]

const reaching = (text: string) => REACHES.filter((way) => way.test(text))

test('nothing that ships can reach the network', () => {
  const faults = sources()
    .filter(({ text }) => reaching(text).length > 0)
    .map(({ path }) => path)
  expect(faults).toEqual([])
})

test.each([
  "import { request } from 'node:https'",
  "await fetch('https://example.org')",
  "import { app, net } from 'electron'",
  'shell.openExternal(url)',
])('%s would be seen', (text) => expect(reaching(text)).not.toEqual([]))
