import { PLAIN_NUMBERING } from '../../domain/exhibit.ts'
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { plainPdf } from '../../tests/support/sample-pdfs.ts'
import { bound, sampleEntry } from '../../tests/support/sample-volume.ts'
import { bindVolume } from './bind-volume.ts'

/** A page of words that no coder makes much smaller: its content is handed on where it lies. */
async function densePdf(seed: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  const font = await pdf.embedFont(StandardFonts.Courier)
  const sheet = pdf.addPage([612, 792])
  for (let line = 0; line < 150; line++) {
    const words = createHash('sha512').update(`${seed} ${line}`).digest('hex')
    sheet.drawText(words, { x: 20, y: 780 - line * 5, size: 4, font })
  }
  return pdf.save()
}

test('exhibits that come into the same few rooms are bound as those with memory of their own', async () => {
  const pdfs = await Promise.all(Array.from({ length: 9 }, (_, seed) => densePdf(seed)))
  const entries = pdfs.map(({ length }, i) => ({ ...sampleEntry(String(i + 1), 1), bytes: length }))
  const petition = await plainPdf('Petition', 1)
  const covers = await plainPdf('Cover', pdfs.length)
  const about = {
    title: 'Petition',
    author: 'A',
    language: 'en-US',
    date: null,
    banner: null,
    watermark: null,
    bates: PLAIN_NUMBERING.bates,
  }
  const whole = await bound({
    ...{ petition, covers, ...about },
    exhibits: pdfs.map((pdf, i) => ({ entry: entries[i] ?? sampleEntry('0', 1), pages: () => Promise.resolve(pdf) })),
  })
  const rooms = new Set<ArrayBufferLike>()
  const pieces: Uint8Array[] = []
  await bindVolume(
    { petition, covers, ...about, exhibits: entries },
    {
      // The room is written to the moment it is offered, and what is pushed is looked at as late as may be.
      pull: (name, room) => {
        const pdf = pdfs[Number(name.replace('exhibit:', '')) - 1]
        if (!room || !pdf) throw new Error('Every exhibit has a room')
        rooms.add(room.buffer)
        room.set(pdf)
        return Promise.resolve(room.subarray(0, pdf.length))
      },
      push: async (more) => {
        for (let turn = 0; turn < 5; turn++) await setImmediate()
        pieces.push(...more.map((piece) => Uint8Array.from(piece)))
      },
      progress: () => undefined,
    },
  )
  expect(Buffer.concat(pieces).equals(whole.pdf)).toBe(true)
  expect(rooms.size).toBe(3)
})
