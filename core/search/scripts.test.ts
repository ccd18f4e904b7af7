import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mkdtemp, rm, copyFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { writeFiles } from '../../tests/support/temp-case.ts'
import type { App } from '../app.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { searchCase } from './search-case.ts'

/** By script: what a page says, and words that must lead to it though FTS5's own tokenizer (unicode61) does not see them there. */
const SCRIPTS = {
  'Latin with diacritics': {
    text: "Zakład w Łodzi, Işık Tekstil, Đà Nẵng. The certi\ufb01cate names Straße 9; workers were inter-\nviewed; ship\u00adments left. P\u2019yŏngyang, Ch'ŏngjin.",
    words: [
      'lodzi',
      'isik',
      'da nang',
      'certificate',
      'strasse',
      'interviewed',
      '"workers were interviewed"',
      'shipments',
      'pyongyang',
      '"Pyongyang Chongjin"',
    ],
  },
  Chinese: {
    text: '丹东华阳纺织服装有限公司的工\n人来自朝鲜。強迫勞動的證據。检 查 报 告。電話：１３９。',
    words: ['华阳', '工人', '强迫劳动', '检查报告', '服装', '纺织服装', '证据', '139', '司'],
  },
  Korean: {
    text: `그들은 강제 노동을 했다. 여권을 공장\n관리자가 빼앗았다. ${'평양에서 왔다'.normalize('NFD')}. 단둥시에서 근무`,
    words: ['노동을했다', '강제노동', '공장관리자', '공장관', '평양에', '둥시', '"여권을 공장 관리자"', '무'],
  },
  'Uyghur in Arabic script': {
    text: 'شىنجاڭ پاختا شىركىتى ئىشچىلارنى مەجبۇرىي ئەمگەككە سالدى. ﺋﯘﻳﻐﯘﺭ ئۈرۈمچى ۱۲۳ نەفەر',
    words: ['شینجاڭ', 'شيركيتي', 'ىشچىلارنى', 'مهجبۇرىي', 'ەمگەككە', 'ئۇيغۇر', 'ۈرۈمچى', '123', 'مەجبۇريي'],
  },
  'Uyghur in Latin script': {
    text: "Ürümchi shehiridiki ishchilar mejburiy emgekke sélindi. U\u0308ru\u0308mqi \uff35\uff59\uff47\uff48\uff55\uff52 Qëshqer Ghulja — Ya\u014bi Xotən, Kaxƣər, Qur'an, ma\u2019arip",
    words: ['uyghur', '"uyghur qeshqer"', 'Xoten', 'kaxger', 'quran', 'maarip', 'yangi'],
  },
  Cyrillic: {
    text: 'Королёв сообщил: рабочие на заводе «Звёзда» — Україна, Ґданськ, Єнакієве; уйғур эмгики, май',
    words: ['Королев', 'звезда', 'Гданськ', 'енакієве', 'Украіна', 'маи'],
  },
} as const

let app: App
let folder: string
const plain = new Database(':memory:')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withhold-scripts-'))
  const path = join(folder, 'case.wro')
  const { path: made, recoveryKey } = inject('caseToCopy')
  await copyFile(made, path)
  app = await openCase(path, { recoveryKey })
  const texts = Object.entries(SCRIPTS).map(([name, { text }]) => [`${name}.txt`, text] as const)
  await addEvidence(app, { paths: await writeFiles(folder, Object.fromEntries(texts)) })
  plain.exec('CREATE VIRTUAL TABLE page USING fts5 (title UNINDEXED, text)')
  const insert = plain.prepare('INSERT INTO page VALUES (?, ?)')
  for (const [name, { text }] of Object.entries(SCRIPTS)) insert.run(name, text)
})

afterAll(async () => {
  plain.close()
  await closeCase(app)
  await rm(folder, { recursive: true })
})

/** The same words asked of FTS5 as it comes: a phrase as a phrase, each other word by its beginning. */
function askedPlainly(typed: string): unknown[] {
  const quoted = typed.startsWith('"')
    ? typed
    : typed
        .split(' ')
        .map((word) => `"${word}"*`)
        .join(' ')
  return plain.prepare('SELECT title FROM page WHERE page MATCH ?').pluck().all(quoted)
}

describe.each(Object.entries(SCRIPTS))('%s', (script, { words }) => {
  it.each([...words])('%s is found, where plain FTS5 finds nothing', (typed) => {
    expect(searchCase(app, typed).map(({ title }) => title)).toContain(script)
    expect(searchCase(app, typed).find(({ title }) => title === script)?.marks.length).toBeGreaterThan(0)
    expect(askedPlainly(typed)).toEqual([])
  })
})

it('asks plain FTS5 rightly: a word as it stands is found there', () => {
  expect(askedPlainly('Tekstil')).toEqual(['Latin with diacritics'])
})
