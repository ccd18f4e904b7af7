import { PLAIN_NUMBERING } from '../../domain/exhibit.ts'
import { expect, test } from 'vitest'
import { formPdf, plainPdf, reworked, turnedPdf } from '../../tests/support/sample-pdfs.ts'
import { bound, sampleEntry } from '../../tests/support/sample-volume.ts'
import { openPdf } from '../evidence/open-pdf.ts'
import { runQpdf } from '../evidence/qpdf.ts'
import { readDocument } from '../evidence/read-document.ts'
import { exhibitPages } from './exhibit-pages.ts'

const context = {
  pull: () => Promise.resolve(new Uint8Array()),
  push: () => Promise.resolve(),
  progress: () => undefined,
}

/** The same row of numbers below 1 on every run (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** A copy with one kind of damage: cut short, bytes changed, a stretch overwritten, a stretch lost, a word of its structure changed. */
function damaged(pdf: Uint8Array, next: () => number): Uint8Array {
  const at = (length: number) => Math.floor(next() * length)
  const copy = Uint8Array.from(pdf)
  const kinds = [
    () => copy.slice(0, at(pdf.length)),
    () => {
      for (let i = 0; i < 12; i++) copy[at(pdf.length)] = at(256)
      return copy
    },
    () => copy.fill(at(256), at(pdf.length), pdf.length - at(pdf.length)),
    () => {
      const from = at(pdf.length)
      return Uint8Array.from([...pdf.subarray(0, from), ...pdf.subarray(from + at(300))])
    },
    () => {
      const source = Buffer.from(pdf).toString('latin1')
      const words = [...source.matchAll(/\d+ 0 R|\/Length \d+|\/Kids|\/Type|\/Page\b|endobj|\/Filter/g)]
      const word = words[at(words.length)]
      const other = ['1 0 R', '/Length 99999', 'null', '/X', '<<', '>>', ']'][at(7)] ?? ''
      if (!word) return copy
      const changed = source.slice(0, word.index) + other + source.slice(word.index + word[0].length)
      return Uint8Array.from(Buffer.from(changed, 'latin1'))
    },
  ]
  return kinds[at(kinds.length)]?.() ?? copy
}

/** Read as when it is added, made into pages as when it is built. */
async function exhibitOf(bytes: Uint8Array) {
  const mediaType = 'application/pdf'
  const { binding, texts, problem, pages } = await readDocument({ bytes, mediaType, name: 'x.pdf' }, context)
  const about = { name: 'x.pdf', title: 'x', sha256: 'ab'.repeat(32), size: bytes.length }
  const made = await exhibitPages({ bytes, mediaType, binding, texts, problem, ...about }, context)
  expect(made.pages).toBe(binding === 'slip' ? 1 : pages)
  return { ...made, binding }
}

test('whatever damage PDFs come with, the volume is built and sound', async () => {
  const next = numbers(20_261_123)
  const sources = await Promise.all(
    [await plainPdf('A', 3), await turnedPdf(), await formPdf()].map((pdf) =>
      reworked(pdf, '--object-streams=disable'),
    ),
  )
  const exhibits = []
  for (let i = 0; i < 30; i++) exhibits.push(await exhibitOf(damaged(sources[i % 3] ?? new Uint8Array(), next)))
  const { pdf, result } = await bound({
    petition: await plainPdf('Petition', 1),
    covers: await plainPdf('Cover', exhibits.length),
    exhibits: exhibits.map((made, i) => ({
      entry: sampleEntry(String(i + 1), made.pages),
      pages: () => Promise.resolve(made.pdf),
    })),
    ...{ title: 'T', author: 'A', language: 'en', date: null, banner: null, watermark: null },
    bates: PLAIN_NUMBERING.bates,
  })
  expect((await runQpdf(pdf, ['--check', '/in.pdf'])).exit).toBe(0)
  expect(await openPdf(pdf, ({ pages }) => pages)).toEqual({ kind: 'open', value: result.pages })
  expect(new Set(exhibits.map(({ binding }) => binding))).toEqual(new Set(['copy', 'page-images', 'slip']))
})
