import { gzipSync } from 'node:zlib'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { zipSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { detectType } from './detect-type.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'))
const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
/** "强迫劳动是指以任何惩罚相威胁" in GB 2312. */
const GB = Uint8Array.from(Buffer.from('c7bfc6c8c0cdb6afcac7d6b8d2d4c8cebaceb3cdb7a3cfe0cdfed0b2a3ac', 'hex'))
/** "강제 노동" in EUC-KR. */
const KR = Uint8Array.from(Buffer.from('b0adc1a620b3ebb5bfc0bb20b1ddc1f6c7d1b4d9', 'hex'))

const docx = zipSync({
  '[Content_Types].xml': strToU8(
    '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': strToU8('<w:document/>'),
})

const cases: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, string, string, string])[] = [
  ['a PDF', async () => (await PDFDocument.create()).save(), 'x.txt', 'application/pdf', 'other'],
  ['a PDF behind junk', () => utf8('HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n'), 'x.pdf', 'application/pdf', 'other'],
  ['a photograph', () => picture.clone().jpeg().toBuffer(), 'report.pdf', 'image/jpeg', 'photo'],
  [
    'a Word file',
    () => docx,
    'a.bin',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'other',
  ],
  ['plain text', () => utf8('Ten of the 49 workers.\n'), 'notes', 'text/plain', 'other'],
  ['text that starts like a bitmap', () => utf8('BM Apparel is a company\n'), 'a.txt', 'text/plain', 'other'],
  ['text that starts like a program', () => utf8('MZ said so.\n'), 'a.exe', 'text/plain', 'other'],
  ['UTF-16 with a mark', () => utf16('강제 노동', true), 'a.txt', 'text/plain', 'other'],
  ['UTF-16 without a mark', () => utf16('Ten of the 49 workers.', false), 'a.txt', 'text/plain', 'other'],
  ['GB 2312', () => GB, 'a.txt', 'text/plain', 'other'],
  ['HTML called text', () => utf8('<!DOCTYPE html><html><p>x'), 'a.txt', 'text/html', 'web-page'],
  ['CSV by content', () => utf8('a,b,c\n1,2,3\n4,"5,5",6\n'), 'table', 'text/csv', 'trade-record'],
  ['CSV by name', () => utf8('shipper;port\nA;B\n'), 'table.csv', 'text/csv', 'trade-record'],
  ['mail', () => utf8('From: a@b\nTo: c@d\nSubject: x\nDate: y\n\nbody'), 'a', 'message/rfc822', 'other'],
  [
    'a saved page',
    () =>
      utf8(
        'From: <Saved by Blink>\nSubject: x\nDate: y\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=z\n\nbody',
      ),
    'a',
    'multipart/related',
    'web-page',
  ],
  ['an archived page', () => utf8('WARC/1.0\r\nWARC-Type: warcinfo\r\n'), 'a', 'application/warc', 'web-page'],
  [
    'a packed archived page',
    () => gzipSync('WARC/1.0\r\nWARC-Type: warcinfo\r\n'),
    'a',
    'application/warc',
    'web-page',
  ],
  [
    'noise called PDF',
    () => Uint8Array.from([1, 2, 3, 0, 254, 9, 0, 200]),
    'a.pdf',
    'application/octet-stream',
    'other',
  ],
  ['nothing', () => new Uint8Array(), 'a.pdf', 'application/octet-stream', 'other'],
]

test.each(cases)('%s is known by its content', async (_, make, name, mediaType, kind) => {
  expect(await detectType(await make(), name)).toEqual({ mediaType, kind })
})

test('text is decoded in the encoding it was written in', () => {
  expect(decodeText(GB)).toEqual({ text: '强迫劳动是指以任何惩罚相威胁，', encoding: 'gb18030' })
  expect(decodeText(KR)).toEqual({ text: '강제 노동을 금지한다', encoding: 'euc-kr' })
  expect(decodeText(utf16('강제', true))?.text).toBe('강제')
  expect(decodeText(Uint8Array.from(Buffer.from('Café négociant', 'latin1')))?.text).toBe('Café négociant')
  expect(decodeText(utf8('天业').subarray(0, 5), true)?.text).toBe('天')
})
