import type { ModuleSeed } from './module-seeds.ts'
import { all, blank, eachFact, field, tagged, undated, untag } from './plants.ts'

const nothingTagged = eachFact(() => ({ requirements: [] }))
const LISTS = ['made-in-xinjiang', 'labor-transfer', 'exports-listed-goods', 'sources-from-xinjiang'] as const
const onList = (number: string, tag: string): ModuleSeed => [
  'it is asked for and its facts carry no date',
  all(field('subList', number), tagged(tag), undated),
  'weak',
]
const onGround = (letter: string, tag: string): ModuleSeed => [
  'it is relied on and its facts carry no date',
  all(field('screeningGround', letter), tagged(tag), undated),
  'weak',
]
const wholly = (...names: readonly string[]): ModuleSeed => [
  `nothing is written: ${names.join(', ')}`,
  blank(...names),
  'missing',
]

/** The other way each requirement can fail: missing where the first seeds leave it weak, and weak where they leave it missing. */
export const MORE_MODULE_SEEDS: Readonly<Record<string, readonly ModuleSeed[]>> = {
  reasons: [['nothing is written and no fact', all(blank('reasonsForBelief'), untag('reasons')), 'missing']],
  merchandise: [wholly('goods', 'goodsDetail', 'scope', 'tariff', 'marks', 'styles')],
  'production-where': [
    [
      'nothing is written and no fact',
      all(blank('producerAddress', 'producerCountry'), untag('production-where')),
      'missing',
    ],
  ],
  'production-by-whom': [
    ['nothing is written and no fact', all(blank('producer'), untag('production-by-whom')), 'missing'],
  ],
  indicators: [['one of the eleven alone', eachFact(() => ({ indicators: ['debt-bondage'] })), 'weak']],
  recency: [['no fact speaks of the labor', nothingTagged, 'missing']],
  'independent-sources': [['no fact speaks of the labor', nothingTagged, 'missing']],
  corroboration: [['no key element has a fact', nothingTagged, 'missing']],
  'presumption-track': [['no fact shows the nationality', untag('workers-nationality'), 'missing']],
  'contrary-evidence': [
    [
      'none is disclosed',
      all(
        blank('contraryEvidence', 'contraryAnswer'),
        untag('contrary-evidence'),
        eachFact(() => ({ bearing: 'for' })),
      ),
      'missing',
    ],
  ],
  'producer-identity': [
    wholly('producer', 'producerNative', 'producerAliases', 'producerIdentifier', 'producerAddress', 'producerCountry'),
  ],
  'parallel-grounds': [
    [
      'one is argued and no fact shows it',
      all(
        untag('parallel-grounds'),
        field('pleadMarking', 'yes'),
        field('marking', 'The label names another country.'),
      ),
      'weak',
    ],
  ],
  petitioner: [
    wholly('petitioner', 'petitionerAddress', 'petitionerContact', 'petitionerInterest', 'methods', 'limits'),
  ],
  declaration: [wholly('signatory', 'signedWhere', 'signedOn', 'signedAt')],
  'significant-goods': [
    [
      'nothing is written and no fact',
      all(blank('significance'), untag('significant-goods', 'import-nexus')),
      'missing',
    ],
  ],
  'importer-record': [
    ['nothing is written and no fact', all(blank('importerSaid', 'importerOpen'), untag('importer-record')), 'missing'],
  ],
  'made-in-xinjiang': [onList('i', 'made-in-xinjiang')],
  'labor-transfer': [onList('ii', 'labor-transfer')],
  'exports-listed-goods': [onList('iv', 'exports-listed-goods')],
  'sources-from-xinjiang': [onList('v', 'sources-from-xinjiang')],
  presumption: [['nothing is written and no fact', all(blank('xinjiangLink'), untag(...LISTS)), 'missing']],
  'screening-ground': [wholly('screeningGround', 'groundDetail')],
  'port-identified': [onGround('A', 'port-identified')],
  'vessel-in-north-korea': [onGround('B', 'vessel-in-north-korea')],
  'registry-deficient': [onGround('C', 'registry-deficient')],
  'earlier-filing': [wholly('filedAs', 'filedOn', 'channel')],
  effect: [wholly('whatItChanges', 'whatIsNew')],
  matter: [wholly('matter', 'channel', 'goods', 'producer', 'message')],
  interest: [wholly('petitionerInterest', 'petitioner')],
  position: [['nothing is written and no fact', all(blank('position', 'argument'), untag('position')), 'missing']],
  addressee: [wholly('addressee', 'addresseeAddress')],
}

/** Requirements that fail in one way only: what they ask is there or not, or is a matter of degree that never stops a filing. */
export const ONE_WAY: Readonly<Record<string, 'missing' | 'weak'>> = {
  'presumption-track': 'missing',
  quantities: 'weak',
  contradictions: 'missing',
  'audits-answered': 'weak',
  'worker-protection': 'missing',
  provenance: 'weak',
  translations: 'weak',
  'readable-exhibits': 'weak',
  'pinpoints-resolve': 'weak',
  'exhibits-cited': 'weak',
  'translation-certificates': 'weak',
  'searchable-pages': 'weak',
  'open-sites': 'missing',
  'still-present': 'missing',
  enclosures: 'missing',
}
