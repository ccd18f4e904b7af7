import { ConflictId } from '../../../domain/ids.ts'
import { sampleFactId } from '../sample-view.ts'
import {
  all,
  blank,
  eachFact,
  eachItem,
  elsewhere,
  field,
  oneVoice,
  tagged,
  undated,
  untag,
  type Plant,
} from './plants.ts'

/** What is planted, how, and what the requirement is found to be. */
export type ModuleSeed = readonly [what: string, plant: Plant, status: 'missing' | 'weak']

const conflict: Plant = (given) => ({
  ...given,
  conflicts: [
    {
      id: ConflictId.parse('00000000-0000-7000-8007-000000000001'),
      facts: [sampleFactId(0), sampleFactId(1)],
      note: null,
      settlement: null,
      createdAt: '2026-11-20T00:00:00.000Z',
    },
  ],
})

const ofTag = (tag: string): readonly ModuleSeed[] => [
  ['no fact is put under it', untag(tag), 'missing'],
  ['its facts carry no date', undated, 'weak'],
]
const ofList = (number: string, tag: string): readonly ModuleSeed[] => [
  ['it is asked for and nothing shows it', all(field('subList', number), untag(tag)), 'missing'],
]
const ofGround = (letter: string, tag: string): readonly ModuleSeed[] => [
  ['it is relied on and nothing shows it', all(field('screeningGround', letter), untag(tag)), 'missing'],
]
const PRONGS = ['forced-labor', 'involuntariness', 'menace-of-penalty', 'workers-nationality'] as const
/** The definition is judged where no nationality is shown that makes it needless. */
const ofProng = (tag: string, name: string): readonly ModuleSeed[] => [
  [
    'it is needed, not argued and not shown',
    all(field('laborClass', 'forced labor'), untag('workers-nationality', tag), blank(name)),
    'missing',
  ],
  [
    'it is needed, shown and not argued',
    all(field('laborClass', 'forced labor'), untag('workers-nationality'), tagged(tag), blank(name)),
    'weak',
  ],
]
const pleadedAlone = all(
  blank('order13570', 'resolutions', 'marking', 'falseEntry', 'aiding'),
  untag('parallel-grounds'),
  field('pleadMarking', 'yes'),
)
const unanswered: Plant = (given) => ({
  ...given,
  items: Object.fromEntries(
    Object.entries(given.items).map(([name, item], i) => [
      name,
      i === 0 ? { ...item, kind: 'audit-report' as const } : item,
    ]),
  ),
  answers: [],
})
const left = (name: string, status: 'missing' | 'weak'): ModuleSeed => [`${name} is left blank`, blank(name), status]

/** For each requirement, by its name without a part's prefix: what is planted in an example's case, so that it is found missing or weak. */
export const MODULE_SEEDS: Readonly<Record<string, readonly ModuleSeed[]>> = {
  reasons: [left('reasonsForBelief', 'weak'), ['its facts are of one voice', oneVoice, 'weak']],
  merchandise: [left('goodsDetail', 'weak'), ['no fact shows the goods', untag('merchandise'), 'weak']],
  'production-where': [left('producerAddress', 'weak'), ['no fact shows the place', untag('production-where'), 'weak']],
  'production-by-whom': [left('producer', 'weak'), ['its facts are of one voice', oneVoice, 'weak']],
  'production-how': ofTag('production-how'),
  'forced-labor': [
    ['nothing is written and no fact shows it', all(blank('laborClass'), untag(...PRONGS)), 'missing'],
    ['its facts are of one voice', oneVoice, 'weak'],
  ],
  involuntariness: ofProng('involuntariness', 'involuntariness'),
  'menace-of-penalty': ofProng('menace-of-penalty', 'menaceOfPenalty'),
  'workers-nationality': [
    ['nothing is written and no fact shows it', all(blank('nationality'), untag('workers-nationality')), 'missing'],
    ['its facts carry no date', undated, 'weak'],
  ],
  'import-nexus': [left('importLink', 'weak'), ['no record shows an import', untag('import-nexus'), 'missing']],
  indicators: [['no fact shows one', eachFact(() => ({ indicators: [] })), 'missing']],
  recency: [
    ['every fact is six years old', eachFact(() => ({ date: '2020-01' })), 'weak'],
    ['no fact carries a date', undated, 'weak'],
  ],
  'independent-sources': [['all comes from one hand', oneVoice, 'weak']],
  'nexus-path': [left('supplyChain', 'weak'), ['no import fact', untag('import-nexus'), 'missing']],
  corroboration: [['all comes from one hand', oneVoice, 'weak']],
  quantities: [['a figure no record has', field('importLink', 'It ships 777,123 kilograms a year.'), 'weak']],
  'contrary-evidence': [left('contraryAnswer', 'weak')],
  contradictions: [['one is noted and not dealt with', conflict, 'missing']],
  'audits-answered': [['an audit report whose checklist is not answered', unanswered, 'weak']],
  'producer-identity': [left('producerIdentifier', 'weak')],
  'tariff-classification': [left('tariff', 'missing'), ['two digits', field('tariff', '62'), 'weak']],
  'worker-protection': [left('workerProtection', 'missing')],
  'parallel-grounds': [['one is ticked, not argued and not shown', pleadedAlone, 'missing']],
  petitioner: [left('petitionerContact', 'weak')],
  provenance: [['exhibits without a date', eachItem({ date: null }), 'weak']],
  translations: [['an exhibit in Korean, no translation', eachItem({ language: 'ko', note: null }), 'weak']],
  'readable-exhibits': [
    ['a damaged file', eachItem({ problem: { code: 'damaged-file', message: 'It is damaged.' } }), 'weak'],
  ],
  'pinpoints-resolve': [['passages that are not there', elsewhere, 'weak']],
  'exhibits-cited': [['exhibits whose passages are not there', elsewhere, 'weak']],
  'translation-certificates': [
    ['a translation without certificate', eachItem({ language: 'ko', note: 'English translation' }), 'weak'],
  ],
  'searchable-pages': [['pages without text', eachItem({ kind: 'other', pages: 2, pagesWithText: 1 }), 'weak']],
  declaration: [left('signatory', 'weak')],
  'workers-goods': [
    ['nothing is written and no fact shows it', all(blank('lineToGoods'), untag('workers-goods')), 'missing'],
    ['its facts carry no date', undated, 'weak'],
  ],
  'significant-goods': [left('significance', 'weak')],
  'importer-record': [
    left('importerOpen', 'weak'),
    ['no fact shows what is left open', untag('importer-record'), 'weak'],
  ],
  'sub-list': [left('subList', 'missing'), ['no list of the Act', field('subList', 'nine'), 'weak']],
  'made-in-xinjiang': ofList('i', 'made-in-xinjiang'),
  'labor-transfer': ofList('ii', 'labor-transfer'),
  'exports-listed-goods': ofList('iv', 'exports-listed-goods'),
  'sources-from-xinjiang': ofList('v', 'sources-from-xinjiang'),
  presumption: [left('xinjiangLink', 'weak')],
  'screening-ground': [
    left('groundDetail', 'weak'),
    ['no ground of the section', field('screeningGround', 'Z'), 'weak'],
  ],
  'port-identified': ofGround('A', 'port-identified'),
  'vessel-in-north-korea': ofGround('B', 'vessel-in-north-korea'),
  'registry-deficient': ofGround('C', 'registry-deficient'),
  route: [left('ports', 'weak'), ['no port and no fact on the way', all(blank('ports'), untag('route')), 'missing']],
  'open-sites': [left('openSites', 'missing')],
  'earlier-filing': [left('filedAs', 'weak')],
  'new-evidence': [
    ['no fact is new', untag('new-evidence'), 'missing'],
    ['all was there before the filing', field('filedOn', '2026-11-20'), 'weak'],
  ],
  effect: [left('whatItChanges', 'weak')],
  matter: [left('matter', 'weak')],
  interest: [left('petitionerInterest', 'weak')],
  position: [left('argument', 'weak'), ['its facts are of one voice', oneVoice, 'weak']],
  'still-present': [left('stillPresent', 'missing')],
  addressee: [left('addressee', 'weak')],
  enclosures: [left('enclosures', 'missing')],
}
