import { INVENTED_FILER } from '../invented-fields.ts'

/** What the invented filer writes to ask for inspection of an invented plant's cargo. */
export const fields: Readonly<Record<string, string>> = {
  ...INVENTED_FILER,
  ports: 'the port of Dandong',
  screeningGround: 'B',
  groundDetail:
    'The carrier that brought the raw material was in North Korea within the last 365 days: an image of June 11, 2026 shows it in the roads of Nampo, and the packing list names it three days later at Dandong.',
  inspectionCriteria:
    'Frozen squid and clam meat of the brand NORTH TIDE and of this shipper, laden at Dandong, whoever the consignee is. Ask for the landing record and catch certificate of each lot, the roster of the packing hall for the days of packing, and the permits of foreign workers.',
  openSites:
    'None is known. A plant that lets independent inspectors see every hall at any hour, and speak to each worker without a minder, should be left out for as long as it does; the filer asked this plant in May 2026 and got no answer.',
  petitionerInterest: 'The filer is invented. It stands for an advocate who follows seafood from one border port.',
  methods:
    'The statement was taken by telephone and read back. The register and the packing list were received as files. Images and track were bought from a provider and kept as delivered.',
  limits:
    'The filer has not been inside the plant. It has no statement of a North Korean worker. It does not know what else the carrier brought.',
  goods: 'frozen squid rings and clam meat',
  goodsDetail:
    'Squid rings, raw, individually frozen, in cartons of 10 kilograms; clam meat, cooked and frozen, in bags of 5 kilograms.',
  tariff: '0307.43; 1605.56',
  marks: 'NORTH TIDE; lot numbers beginning GC-',
  scope: 'All frozen squid and clam products packed by Graycliff Seafood Processing Co., Ltd. and laden at Dandong.',
  producer: 'Graycliff Seafood Processing Co., Ltd.',
  producerNative: '灰崖水产加工有限公司（虚构）',
  producerAliases: 'Graycliff Foods; Dandong Graycliff',
  producerAddress: '3 Estuary Road, Dandong (invented)',
  producerCountry: 'Dandong, China',
  producerIdentifier: 'USCC of the example: not a real number',
  producerSites: 'One site with two halls, finfish and shellfish, and a dormitory.',
  supplyChain:
    'Squid and clams are landed at Dandong from carriers, packed at the plant, and laden at Dandong for Seattle, where Blue Pier Foods Inc takes them.',
  laborClass: 'the labor of North Korean nationals',
  reasonsForBelief: `The filer believes that this cargo warrants screening, for two reasons.

First, the hands that packed it: a register counts 118 North Korean permits at the plant, and a worker of the next line tells how they live and work.

Second, the ship that brought it: the carrier lay off Nampo three days before it landed the raw material at Dandong.`,
  production: 'Squid and clams are cut, cooked and packed in the second hall by North Korean women in shifts.',
  involuntariness: 'The women do not leave but in a group, in a closed bus, and do not hold their passports.',
  menaceOfPenalty: 'No source at hand tells of a penalty at this plant.',
  notObtainable: 'Contracts, pay records and rosters could not be had.',
  importers: 'Blue Pier Foods Inc (invented), by way of Seattle, Washington.',
  importLink:
    'Two shipments arrived at Seattle in August and September 2026. The season’s packing goes on, and the brand is on sale.',
  lastEntry: '2026-09-21',
  contraryEvidence: 'A buyer’s audit of February 2026 saw Chinese workers only.',
  contraryAnswer:
    'Its auditors were not shown the hall in which these goods are packed, and the head counts it was given differ: 95 on a form, 212 in the canteen’s records.',
  workerProtection:
    'Goods that are stopped may mean that the women are moved or sent home to questioning. The filer asks that the Department of State be told before anything is announced, and that inspectors treat the women as victims.',
}
