import { FIELDS, group, z } from '../kit.ts'

const workers = group('Workers')
const importer = group('Importer’s burden')

/** What a person writes for a petition under 22 U.S.C. § 9241a; the workers' nationality comes before everything else on the labor. */
export const fields = z.object({
  ...FIELDS.filing('petition'),
  ...FIELDS.petitioner('petitioner'),
  nationality: workers.must(
    'text',
    'How it is known that the workers are North Korean nationals or citizens: who saw, said or recorded it',
  ),
  workersSite: workers.may('text', 'Where they work, how many they are, who sent them and who watches over them'),
  lineToGoods: workers.must(
    'text',
    'How their work is tied to these goods: the lines, orders, dates or packing on which they worked',
  ),
  significance: workers.may(
    'text',
    'Why the goods are significant: quantities, values, regular shipments; the statute does not define the word',
  ),
  ...FIELDS.merchandise('petition'),
  ...FIELDS.producer(),
  ...FIELDS.labor('petitioner'),
  ...FIELDS.imports(),
  importerSaid: importer.may(
    'text',
    'What the importer or producer has put forward, or is likely to: audits, identity cards, payrolls, certificates',
  ),
  importerOpen: importer.may('text', 'What those papers leave open, point by point'),
  ...FIELDS.evidence('petition'),
  ...FIELDS.parallel(),
  ...FIELDS.relief(),
  ...FIELDS.reliefMenu(),
  ...FIELDS.signature(),
})
