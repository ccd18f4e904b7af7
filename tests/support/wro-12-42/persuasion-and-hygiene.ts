import { CONTRARY, QUOTE, SIGNED, WHO, fact, two } from './given.ts'
import type { Row } from './given.ts'

/** Cases of contrary-evidence, worker-protection, petitioner, provenance, translations, readable-exhibits, pinpoints-resolve, declaration. */
export const rows: readonly Row[] = [
  ['contrary-evidence', 'missing', 'nothing', {}],
  [
    'contrary-evidence',
    'weak',
    'disclosed, not answered',
    { fields: { contraryEvidence: 'An audit.' }, facts: [fact('contrary-evidence', ['audit'])] },
  ],
  [
    'contrary-evidence',
    'met',
    'disclosed and answered',
    { fields: CONTRARY, facts: [fact('contrary-evidence', ['audit'])] },
  ],
  [
    'contrary-evidence',
    'met',
    'none found, search told',
    {
      fields: {
        contraryEvidence: 'None was found; registries and the press were searched.',
        contraryAnswer: 'There is none to answer.',
      },
    },
  ],
  ['contrary-evidence', 'weak', 'LOOKS MET: written, no exhibit', { fields: CONTRARY }, /no exhibit/],
  [
    'contrary-evidence',
    'weak',
    'LOOKS MET: “none”, while facts contradict one another',
    {
      fields: { contraryEvidence: 'None.', contraryAnswer: 'Not needed.' },
      facts: [...two('reasons'), { statement: 'No.', date: '2026-08-02', pins: [['notice', QUOTE]], contradicts: [0] }],
    },
    /contradict/,
  ],
  ['worker-protection', 'missing', 'nothing', {}],
  ['worker-protection', 'met', 'written', { fields: { workerProtection: 'They may be moved.' } }],
  ['worker-protection', 'missing', 'LOOKS MET: a filler', { fields: { workerProtection: '—' } }],
  ['petitioner', 'missing', 'nothing', {}],
  ['petitioner', 'weak', 'name only', { fields: { petitioner: 'Labor Line' } }],
  ['petitioner', 'met', 'name, address, contact', { fields: WHO }],
  ['petitioner', 'weak', 'LOOKS MET: contact to come', { fields: { ...WHO, petitionerContact: 'to be added' } }],
  ['provenance', 'not-applicable', 'no exhibits', {}],
  ['provenance', 'met', 'maker and date', { facts: [fact('reasons', ['audit'])] }],
  ['provenance', 'weak', 'LOOKS MET: one without a date', { facts: [fact('reasons', ['audit', 'undated'])] }],
  ['translations', 'not-applicable', 'English', { facts: [fact('reasons', ['audit'])] }],
  ['translations', 'weak', 'none', { facts: [fact('reasons', ['korean'])] }],
  ['translations', 'met', 'noted', { facts: [fact('reasons', ['koreanEnglish'])] }],
  ['translations', 'weak', 'LOOKS MET: one of two', { facts: [fact('reasons', ['korean', 'koreanEnglish'])] }],
  ['readable-exhibits', 'not-applicable', 'no exhibits', {}],
  ['readable-exhibits', 'met', 'whole', { facts: [fact('reasons', ['audit'])] }],
  ['readable-exhibits', 'weak', 'LOOKS MET: one damaged', { facts: [fact('reasons', ['audit', 'broken'])] }],
  ['pinpoints-resolve', 'not-applicable', 'no facts', {}],
  ['pinpoints-resolve', 'met', 'all found', { facts: [fact('reasons', ['audit'])] }],
  [
    'pinpoints-resolve',
    'weak',
    'LOOKS MET: one of two found',
    {
      facts: [
        {
          ...fact('reasons', []),
          pins: [
            ['audit', QUOTE],
            ['statement', 'not there'],
          ],
        },
      ],
    },
  ],
  ['declaration', 'missing', 'nothing', {}],
  ['declaration', 'weak', 'unsigned', { fields: { signatory: 'A. Writer' } }],
  ['declaration', 'met', 'whole', { fields: SIGNED }],
  ['declaration', 'weak', 'LOOKS MET: neither inside nor outside', { fields: { ...SIGNED, signedWhere: 'at sea' } }],
  ['parallel-grounds', 'not-applicable', 'no ground ticked', { fields: { marking: 'Made in Eastland' } }],
  ['parallel-grounds', 'missing', 'ticked, nothing else', { fields: { pleadMarking: 'yes' } }],
  [
    'parallel-grounds',
    'weak',
    'ticked and argued, no fact',
    { fields: { pleadMarking: 'yes', marking: 'Made in Eastland' } },
    /No fact with a passage/,
  ],
  [
    'parallel-grounds',
    'met',
    'ticked, argued, shown',
    { fields: { pleadMarking: 'yes', marking: 'Made in Eastland' }, facts: [fact('parallel-grounds', ['audit'])] },
  ],
  [
    'parallel-grounds',
    'weak',
    'LOOKS MET: two grounds ticked, one argued',
    {
      fields: { pleadMarking: 'yes', marking: 'Made in Eastland', pleadAiding: 'yes' },
      facts: [fact('parallel-grounds', ['audit'])],
    },
    /Not every field/,
  ],
]
