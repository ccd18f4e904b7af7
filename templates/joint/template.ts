import caatsa from '../caatsa-321/template.ts'
import { CBP_DOCKET, goodsTitle, HYGIENE, joinTemplates, PERSUASION } from '../kit.ts'
import uflpa from '../uflpa-entity-list/template.ts'
import { fits } from './fits.ts'
import { outlineOf } from './outline.ts'

/** One petition where North Korean nationals and workers moved out of Xinjiang are in one producer's chain: joined from the two, with one list of exhibits. */
export default joinTemplates({
  id: 'joint',
  version: '1',
  title: 'Joint petition: North Korean and Uyghur labor in one chain',
  addressee: 'Commissioner, U.S. Customs and Border Protection',
  docket: CBP_DOCKET,
  legalBasis: ['22 U.S.C. § 9241a', 'Pub. L. No. 117-78, §§ 2(d)(2)(B), 3', '19 U.S.C. § 1307'],
  parts: [
    { as: 'nk', words: 'North Korean labor', template: caatsa },
    { as: 'xj', words: 'Xinjiang', template: uflpa },
  ],
  // What each labor has of its own is asked for each.
  apart: ['involuntariness', 'menaceOfPenalty'],
  // The goods, their making, their way in and the package are the same for both.
  shared: [
    'reasons',
    'merchandise',
    'production-where',
    'production-by-whom',
    'production-how',
    'import-nexus',
    'indicators',
    ...PERSUASION,
    ...HYGIENE,
  ],
  terms: {
    filing: 'petition',
    filer: 'petitioner',
    order: [
      'chronology',
      'goods-shown',
      'production-where',
      'production-by-whom',
      'production-how',
      'nk-nationality',
      'nk-workers-goods',
      'nk-involuntariness',
      'nk-menace',
      'nk-labor-facts',
      'nk-significant',
      'xj-made-in-xinjiang',
      'xj-labor-transfer',
      'xj-exports-listed-goods',
      'xj-sources-from-xinjiang',
      'xj-involuntariness',
      'xj-menace',
      'xj-labor-facts',
      'import-records',
      'nk-importer-facts',
      'contrary',
      'parallel-facts',
    ],
  },
  fits,
  shortTitle: 'Joint petition, 22 U.S.C. § 9241a and the UFLPA',
  titled: (written) => goodsTitle('Joint petition', written),
  outline: outlineOf,
})
