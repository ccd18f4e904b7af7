import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol, type ProtocolResponse, type Session } from 'electron'
import { filmAnswer, filmIn, type PartOf } from './films.ts'
import { pageFile } from './page-file.ts'
import { CONTENT_SECURITY_POLICY } from './security.ts'

/** Where the page lives. */
export const ORIGIN = 'withhold://app'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
}

/** Makes `withhold:` a scheme of its own, with an origin and fetch; must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'withhold',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
    },
  ])
}

/**
 * Serves the page's files and the faces from the built app's `folder` under withhold://app/, each with the content security policy, and under
 * withhold://app/film/ the films of the open case. `protocol.handle`
 * would load Node's whole fetch before the first file: a tenth of the time until the first screen (decision 30).
 */
export function serveFiles(session: Session, folder: string, partOf: PartOf): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- measured: see above
  session.protocol.registerBufferProtocol('withhold', ({ url, headers }, answer) => {
    const film = filmIn(url)
    void (film === null ? fileAt(folder, url) : filmAnswer(partOf, film, headers)).then(answer)
  })
}

async function fileAt(folder: string, url: string): Promise<ProtocolResponse> {
  const file = pageFile(folder, url)
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  if (file === null || bytes === null) return { statusCode: 404, data: Buffer.alloc(0) }
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  }
  return { data: bytes, headers }
}
