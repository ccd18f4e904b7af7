import { afterAll, expect, test } from 'vitest'
import { followLinks } from '../../tests/support/follow-links.ts'
import { sampleResolved } from '../../tests/support/sample-document.ts'
import { encrypted, plainPdf } from '../../tests/support/sample-pdfs.ts'
import { typesetInput } from '../../tests/support/sample-volume.ts'
import { startWorkers } from '../jobs/workers.ts'
import { runQpdf } from '../evidence/qpdf.ts'

const workers = startWorkers()
afterAll(() => workers.close())

test('a volume bound in a worker comes out in pieces, with one exhibit drawn because it did not copy', async () => {
  const input = await typesetInput(sampleResolved(), (entry) => plainPdf(`Item ${entry.number}`, entry.pages))
  const pieces: Uint8Array[] = []
  const done: number[] = []
  const pulled: string[] = []
  const result = await workers.run(
    'bind-volume',
    { ...input, exhibits: input.exhibits.map(({ entry }) => entry) },
    {
      lane: 'pages',
      timeoutMs: 60_000,
      pull: async (name) => {
        pulled.push(name)
        const exhibit = input.exhibits.find(({ entry }) => name === `exhibit:${entry.number}`)
        const pdf = (await exhibit?.pages(0)) ?? new Uint8Array()
        return new Uint8Array(exhibit?.entry.number === '2' ? await encrypted(pdf, '') : pdf)
      },
      push: (more) => void pieces.push(...more.map((piece) => Uint8Array.from(piece))),
      progress: (at) => void done.push(at),
    },
  )
  const volume = Buffer.concat(pieces)
  expect(pulled).toEqual(input.exhibits.map(({ entry }) => `exhibit:${entry.number}`))
  expect(done.at(-1)).toBe(result.pages)
  expect((await followLinks(volume)).faults).toEqual([])
  expect((await runQpdf(volume, ['--check', '/in.pdf'])).exit).toBe(0)
})

test('a failure of the one who brings the exhibits is the build’s', async () => {
  const input = await typesetInput(sampleResolved(), (entry) => plainPdf('Item', entry.pages))
  const refused = workers.run(
    'bind-volume',
    { ...input, exhibits: input.exhibits.map(({ entry }) => entry) },
    { lane: 'pages', timeoutMs: 60_000, pull: () => Promise.reject(new Error('the original is damaged')) },
  )
  await expect(refused).rejects.toThrow('the original is damaged')
})
