import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { createMessage, generateKey, sign } from 'openpgp'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A ZIP of files by path; text is UTF-8. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, body]) => [path, typeof body === 'string' ? strToU8(body) : body])
  return zipSync(Object.fromEntries(entries) as Zippable)
}

/** A mail message with one attachment. */
export function mailWith(attachment: { readonly name: string; readonly bytes: Uint8Array }): string {
  return [
    'From: =?UTF-8?B?6rmA7LKg7IiY?= <kim@example.org>',
    'To: Night desk <desk@example.org>',
    'Date: Tue, 03 Nov 2020 14:02:11 +0900',
    'Subject: Photographs of the dormitory',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>The <b>gate</b> was locked at night.</p><script>document.title = "x"</script><img src="http://127.0.0.1:9/seen">',
    '--b',
    `Content-Type: application/octet-stream; name="${attachment.name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${attachment.name}"`,
    '',
    Buffer.from(attachment.bytes).toString('base64'),
    '--b--',
    '',
  ].join('\r\n')
}

/** A web page saved as MHTML by a browser. */
export const savedPage = [
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://example.org/mill',
  'Subject: The mill',
  'Date: Tue, 3 Nov 2020 05:02:11 -0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  '',
  '--b',
  'Content-Type: text/html',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Location: https://example.org/mill',
  '',
  '<html lang=3D"en"><title>The mill</title><p>Guards at the gate =E2=80=94 all night.</p></html>',
  '--b--',
  '',
].join('\r\n')

/** A page saved with SingleFile. */
export const singleFile = `<!DOCTYPE html> <html lang="ko"><!--
 Page saved with SingleFile
 url: https://example.org/news/1
 saved date: Tue Nov 03 2020 14:02:11 GMT+0900
--><meta charset="utf-8"><title>기사</title><p>노동자의 여권을 압수했다.</p></html>`

/** A WARC of one captured page, each record packed by itself. */
export function warcOf(url: string, html: string): Uint8Array {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`
  const records = [
    record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: Test Crawler 1\r\n'),
    record(
      { 'WARC-Type': 'response', 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
      http,
    ),
  ]
  return Buffer.concat(records.map((one) => gzipSync(one)))
}

function record(headers: Readonly<Record<string, string>>, body: string): Buffer {
  const lines = Object.entries({
    ...headers,
    'WARC-Date': '2020-11-03T05:02:11Z',
    'WARC-Record-ID': `<urn:uuid:0192f0c0-0000-7000-8000-00000000000${headers['WARC-Type'] === 'warcinfo' ? '1' : '2'}>`,
    'Content-Length': String(Buffer.byteLength(body)),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n${body}\r\n\r\n`)
}

/** A WACZ of one captured page; with `changed`, its archive is not the one whose hash it lists. */
export function waczOf(url: string, html: string, changed = false): Uint8Array {
  const warc = warcOf(url, html)
  const pages = `{"format":"json-pages-1.0"}\n${JSON.stringify({ url, ts: '2020-11-03T05:02:11Z', title: 'T' })}\n`
  const listed = [
    { path: 'archive/data.warc.gz', hash: `sha256:${sha256(changed ? strToU8('other') : warc)}` },
    { path: 'pages/pages.jsonl', hash: `sha256:${sha256(strToU8(pages))}` },
  ]
  const about = JSON.stringify({ profile: 'data-package', software: 'Test packer', resources: listed })
  return zipOf({ 'archive/data.warc.gz': warc, 'pages/pages.jsonl': pages, 'datapackage.json': about })
}

/** A ProofMode ZIP of a picture as the phone sends it; with `changed`, the picture is another than the one signed. */
export async function proofOf(picture: Uint8Array, changed: Uint8Array | null = null): Promise<Uint8Array> {
  const { privateKey, publicKey } = await generateKey({ userIDs: [{ name: 'Phone' }], format: 'object' })
  const signed = async (bytes: Uint8Array) =>
    String(await sign({ message: await createMessage({ binary: bytes }), signingKeys: privateKey, detached: true }))
  const hash = sha256(picture)
  const notes = JSON.stringify({ 'File Hash SHA256': hash, 'Proof Generated': '2020-11-03T05:02:11Z' })
  return zipOf({
    'IMG_1.jpg': changed ?? picture,
    [`${hash}.proof.json`]: notes,
    [`${hash}.proof.json.asc`]: await signed(strToU8(notes)),
    [`${hash}.asc`]: await signed(picture),
    'pubkey.asc': publicKey.armor(),
  })
}
