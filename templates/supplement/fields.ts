import { FIELDS, group, z } from '../kit.ts'

const earlier = group('Earlier filing')
const added = group('What is new')

const producer = group('Producer')

/** What a person writes to add evidence to a petition that was filed. */
export const fields = z.object({
  ...FIELDS.filing('supplement'),
  filedOn: earlier.day('Date on which the petition was filed'),
  filedAs: earlier.must('line', 'Title of the petition as filed, as named within a sentence'),
  allegationNumber: earlier.may('line', 'Number CBP gave the allegation'),
  channel: earlier.must(
    'line',
    'Where the supplement goes: the channel the petition was filed through, and its address',
  ),
  whatIsNew: added.must('text', 'What is new, and why it was not given before'),
  whatItChanges: added.must(
    'text',
    'What it changes: which part of the petition it strengthens, corrects or withdraws',
  ),
  ...FIELDS.petitioner('petitioner'),
  goods: group('Merchandise').must('line', 'Goods, as named within a sentence (women’s knitted pullovers)'),
  producer: producer.must('line', 'Legal name of the producer in Latin letters'),
  producerNative: producer.may('line', 'Name of the producer in its own script'),
  producerAddress: producer.must('line', 'Address of the place where the goods are made'),
  ...FIELDS.evidence('petition'),
  confidentiality: group('Relief').may('text', 'What is confidential, and why'),
  ...FIELDS.signature(),
})
