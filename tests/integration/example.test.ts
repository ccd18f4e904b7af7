import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { CheckReport } from '../../domain/assessment.ts'
import { BuildResult } from '../../domain/petition.ts'
import { EXAMPLE_PASSPHRASE } from '../../core/example/create-example.ts'
import { followLinks } from '../support/follow-links.ts'
import { runCommand } from '../support/run-command.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const OUT = join(ROOT, 'out', 'demo')
const CASE = join(OUT, 'example.wro')
const env = { WITHHOLD_PASSPHRASE: EXAMPLE_PASSPHRASE }

const sha256 = async (name: string) =>
  createHash('sha256')
    .update(await readFile(join(OUT, name)))
    .digest('hex')
const demo = (...names: string[]) =>
  execFileSync('npm', ['run', '-s', 'demo', '--', ...names], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const text = (...args: string[]) =>
  execFileSync('pdftotext', [...args, join(OUT, 'petition.pdf'), '-'], { encoding: 'utf8' })

describe('npm run demo', () => {
  const runs: Record<string, string>[] = []
  let said = ''

  beforeAll(async () => {
    for (let run = 0; run < 2; run++) {
      said = demo()
      runs.push({
        pdf: await sha256('petition.pdf'),
        docx: await sha256('petition.docx'),
        manifest: await sha256('manifest.json'),
      })
    }
  })

  it('says where the files are and gives the same bytes each time', () => {
    for (const name of ['example.wro', 'petition.pdf', 'petition.docx', 'manifest.json'])
      expect(said).toContain(join(OUT, name))
    expect(runs[1]).toEqual(runs[0])
  })

  it('makes the examples it is asked for by name, the same bytes each time', async () => {
    const others = ['supplement', 'representation', 'cover-letter']
    const made = async () => {
      demo(...others)
      const files = others.flatMap((name) => [join(name, 'petition.pdf'), join(name, 'petition.docx')])
      return Promise.all(files.map(sha256))
    }
    expect(await made()).toEqual(await made())
    expect(() => demo('no-such-filing')).toThrow()
  })

  it('makes a PDF without a fault whose every page says what it is', () => {
    execFileSync('qpdf', ['--check', join(OUT, 'petition.pdf')])
    const pages = text('-layout').split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(30)
    pages.forEach((page, i) => expect(page, `page ${i + 1}`).toContain('Example, not for filing'))
    expect(execFileSync('pdfinfo', [join(OUT, 'petition.pdf')], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/)
  })

  it('leads every citation to the exhibit page it names', async () => {
    const { cites, faults } = await followLinks(await readFile(join(OUT, 'petition.pdf')))
    expect(faults).toEqual([])
    expect(cites).toBeGreaterThan(60)
  })

  it('binds an exhibit for every item that has a fact, numbered as the manifest says', async () => {
    const manifest = JSON.parse(await readFile(join(OUT, 'manifest.json'), 'utf8')) as BuildResult & {
      custody: { head: string }
    }
    const { json } = await runCommand(['list', CASE], { env })
    const { items } = json as { items: { id: string; facts: number }[] }
    const withFacts = items.filter((item) => item.facts > 0).map((item) => item.id)
    expect(manifest.exhibits.map((exhibit) => exhibit.evidenceId).sort()).toEqual(withFacts.sort())
    expect(manifest.exhibits.map((exhibit) => exhibit.number)).toEqual(withFacts.map((_, i) => String(i + 1)))
    expect(text().replace(/\s+/g, '')).toContain(manifest.custody.head)
    const verified = await runCommand(['verify', CASE], { env })
    expect(verified.json).toMatchObject({ ok: true, custody: { head: manifest.custody.head } })
  })

  it('tells honestly what the case shows and what would mend the rest', async () => {
    const report = CheckReport.parse((await runCommand(['check', CASE, '--template', 'wro-12-42'], { env })).json)
    const of = (id: string) => report.requirements.find((requirement) => requirement.id === id)
    for (const id of ['reasons', 'merchandise', 'production-where', 'production-by-whom', 'production-how']) {
      expect([id, of(id)?.status]).toEqual([id, 'met'])
      expect(of(id)?.evidence.length, id).toBeGreaterThan(1)
      expect(of(id)?.why, id).toMatch(/independent kinds of source: .*(Guardian|Customs and Border Protection)/)
    }
    for (const id of ['import-nexus', 'recency'])
      expect([id, of(id)?.status, of(id)?.ask === '']).toEqual([id, 'weak', false])
    expect(of('import-nexus')?.why).toContain('No shipment rows')
    expect(report.ready).toBe(false)
    expect(JSON.stringify(report)).not.toMatch(/\bsufficient\b/i)
  })

  it('prints nothing that is not settled law or public fact', () => {
    const words = text()
    expect(words).not.toMatch(/\[M\]|to be verified|consumptive demand/i)
  })

  it('builds again from the same case to the same bytes', async () => {
    const built = await runCommand(['build', CASE, '--template', 'wro-12-42', '--out', join(OUT, 'again')], { env })
    expect(built.exit).toBe(0)
    const { files } = BuildResult.parse(built.json)
    expect(files.map((file) => file.sha256)).toEqual([runs[0]?.['pdf'], runs[0]?.['docx'], runs[0]?.['manifest']])
  })
})
