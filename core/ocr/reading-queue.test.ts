import { expect, it } from 'vitest'
import type { EvidenceId } from '../../domain/ids.ts'
import { runCommand } from '../../tests/support/run-command.ts'
import { scannedPage, scannedPdf } from '../../tests/support/scanned-page.ts'
import { PASSPHRASE, tempCase, writeFiles } from '../../tests/support/temp-case.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { readCustody } from '../custody/read-custody.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { editEvidence } from '../evidence/edit-evidence.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { confirmPage, machinePages } from './confirm-page.ts'
import { dropOrders } from './drop-orders.ts'
import { goOnReading } from './go-on-reading.ts'
import { listQueue } from './list-queue.ts'
import { moveInQueue } from './move-in-queue.ts'
import { orderReading } from './order-reading.ts'
import { PUT_AWAY } from './read-ordered.ts'

/** Reading a page takes about a second; not so on a machine that does much else. */
const PATIENT = 240_000

it(
  'reads many items in the order of the queue, changed on the way, over a restart and by command, and says how sure it was of each',
  async () => {
    const page = (words: string, scan = {}) => scannedPage(words, { dpi: 150, ...scan })
    const pages = async (...words: string[]) => await scannedPdf(await Promise.all(words.map((one) => page(one))), 150)
    const made = await tempCase()
    const paths = await writeFiles(made.folder, {
      'a.pdf': await pages('The first gate.', 'The second gate.'),
      'b.png': await page('The dormitory is locked.'),
      'c.png': await page('Passports are in the office.'),
      'd.png': await page('Nobody said in which language.'),
      'note.txt': Buffer.from('words of its own'),
    })
    const ids = (await addEvidence(made.app, { paths })).map(({ id }) => id ?? ('' as EvidenceId))
    const [a = '', b = '', c = '', d = '', note = ''] = ids
    editEvidence(made.app, { id: b, edit: { language: 'en' } })
    const ask = (id: string, languages: readonly 'eng'[] = ['eng']) => ({ id, languages })
    const first = orderReading(made.app, { items: [ask(a), ask(b, []), ask(c), ask(d, []), ask(note)] })
    expect(first.passedOver.map(({ id, because }) => [id, because])).toEqual([
      [d, 'no-ocr-language'],
      [note, 'nothing-to-read'],
    ])
    const queue = () => listQueue(made.app).map(({ id, left }) => [id, left])
    expect(queue()).toEqual([
      [a, 2],
      [b, 1],
      [c, 1],
    ])
    expect(() => moveInQueue(made.app, { id: d, place: 1 })).toThrow(expect.objectContaining({ code: 'not-queued' }))
    moveInQueue(made.app, { id: c, place: 1 })
    moveInQueue(made.app, { id: a, place: 9 })
    expect(queue().map(([id]) => id)).toEqual([c, b, a])

    // Put away while the second item is under way: what is left is there at the next opening, in the same order.
    const away = new AbortController()
    const begun = goOnReading(made.app, {
      signal: away.signal,
      progress: () => {
        if (machinePages(made.app, c).length > 0) away.abort(PUT_AWAY)
      },
    })
    await expect(begun).rejects.toMatchObject({ code: 'cancelled' })
    await closeCase(made.app)
    const env = { WITHHOLD_PASSPHRASE: PASSPHRASE }
    const all = await runCommand(['ocr', made.path, '--all'], { env })
    const read = { notRead: [], confidence: expect.any(Number) }
    expect([all.exit, all.json]).toMatchObject([
      3,
      {
        items: [
          { id: b, asked: 1, ...read },
          { id: a, asked: 2, ...read },
        ],
        passedOver: [{ id: d }],
        queue: [],
      },
    ])

    const app = await openCase(made.path, { recoveryKey: made.recoveryKey })
    expect(machinePages(app, b)[0]?.text).toContain('dormitory')
    expect(existingEvidence(app, b).machineConfidence).toBe(machinePages(app, b)[0]?.confidence)
    confirmPage(app, { id: b, page: 1, text: null })
    expect(existingEvidence(app, b).machineConfidence).toBeNull()
    // Taken off while it is being read: nothing of it is kept.
    orderReading(app, { items: [ask(d)] })
    await goOnReading(app, { progress: () => dropOrders(app, [d]) })
    expect([machinePages(app, d), listQueue(app)]).toEqual([[], []])
    expect(readCustody(app, d).at(-1)).toMatchObject({ action: 'evidence.ocr-stopped', detail: { unread: 1 } })
    // A person who stops the reading gives the whole queue up.
    orderReading(app, { items: [ask(d)] })
    const stopped = goOnReading(app, { signal: AbortSignal.abort() })
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    expect(listQueue(app)).toEqual([])
    await closeCase(app)
  },
  PATIENT,
)
