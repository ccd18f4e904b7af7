/** What the invented petitioner of the example writes for wro-12-42; facts of the real case only as the notes have them. */
export const fields: Readonly<Record<string, string>> = {
  date: '2026-11-23',
  edition: 'Public version',

  petitioner: 'Example Petitioner (invented)',
  petitionerAddress: 'No address: petitioner does not exist',
  petitionerContact: 'No contact: petitioner does not exist',
  petitionerInterest:
    'Petitioner is invented. It stands for an advocate who has read the public record of one case and wishes to see what a petition built on that record alone would hold, and what it would lack.',
  methods:
    'Every exhibit is a note that sums up a public source and names it. Each note says through which publication the source was read. Where a source was read only in the quotations of others, the note says so, and this petition claims no more for it.',
  limits:
    'Petitioner has not seen the ruling HQ H317249 itself, the audit report or its photograph, nor any shipment row. CBP’s conclusion on the workers’ nationality rests in part on pictures published by The Guardian, so that the two sources are not wholly apart. The Guardian’s account of hours, surveillance and wages is of North Korean workers in Dandong; it is not confined to this producer. Nothing at hand is newer than November 2021, apart from an article without a date that may be.',

  goods: 'women’s and girls’ garments',
  goodsDetail:
    'Garments for women and girls. The public accounts of the two entries of December 2020 do not give fabrics, styles, labels or quantities. CBP detained and excluded those entries, and its papers on them describe the goods.',
  tariff: 'Not given in the public accounts; the two entries of December 2020, which CBP holds, state it',
  scope:
    'All women’s and girls’ garments produced wholly or in part by Dandong Huayang Textiles and Garments Co., Ltd. or its subsidiaries, at any site of its compound in Dandong, China, whoever exports or imports them.',
  notInScope: 'Garments of other producers in Dandong, and goods other than women’s and girls’ garments.',

  producer: 'Dandong Huayang Textiles and Garments Co., Ltd.',
  producerAliases: 'Dandong Huayang; DHTG',
  producerAddress: 'Dandong, China (the public accounts give no street address)',
  producerCountry: 'Dandong, China',
  supplyChain:
    'Garments are made and packed at the producer’s compound in Dandong, China. Two shipments were entered at New York in December 2020 for Poof Apparel and detained at Newark. Some goods of the producer are said to go by way of Busan, South Korea.',

  laborClass: 'the labor of North Korean nationals',
  reasonsForBelief: `Petitioner believes that garments of Dandong Huayang are made in part by North Korean nationals, for three reasons.

First, CBP has looked at this producer’s evidence and was not persuaded by it. A photograph in the importer’s own audit report showed workers beside boxes of protective clothing that matched boxes pictured in a newspaper’s account of North Korean labor in Dandong, and CBP concluded that the workers were likely North Korean nationals.

Second, that newspaper, after three months’ work, named this producer among the factories that used North Korean labor.

Third, what was put forward to show the contrary does not do so: the auditor saw part of the compound and spoke to 10 of 49 workers, and the copies of identity cards could not be read.`,
  involuntariness:
    'North Korean workers in Dandong are reported to be watched at all times and not free to leave the factories. A port official of CBP named debt bondage and restricted movement among the indicators in this case.',
  menaceOfPenalty:
    'The same official named the seizure of travel documents. A worker without papers in a foreign country cannot leave the work without exposing herself to the authorities. No source at hand describes a penalty inflicted at this factory.',
  notObtainable:
    'Petitioner could not obtain the names of the sites in the compound, the number of workers, their contracts or their pay records. CBP asked the importer for records of recruitment, identity and pay in January 2021; what it received is described only in part.',

  importers:
    'Poof Apparel was the importer of the two entries of December 2020. No other importer into the United States is named in the sources at hand.',
  importLink:
    'The two entries of December 2020 are the last that are publicly known. The producer is said to export mainly to the United States and Canada. No source at hand shows an entry after that month, and no shipment rows are at hand for any month.',
  lastEntry: '2020-12',

  contraryEvidence:
    'The importer put forward an audit report under the WRAP program, which said that only Chinese nationals were employed, and copies of identity cards. The producer denied using North Korean labor. Audits made for a Canadian retailer found nothing.',
  contraryAnswer:
    'CBP weighed the first audit and the identity cards and did not find them clear and convincing. The auditor saw part of the compound and spoke to 10 of 49 workers; the retailer’s audits covered one factory of the compound. An audit shows what the auditor was shown. A denial by the producer, without records, does not answer the photograph.',

  names:
    'DHTG = Dandong Huayang Textiles and Garments Co., Ltd.\nWRAP = Worldwide Responsible Accredited Production, an audit program',
  workerProtection:
    'North Korean workers abroad have little say in where they are sent. Withheld goods may mean that they are moved to another factory, or sent home to questioning. Petitioner asks CBP to tell the Department of State of any order before it is announced, and to ask importers who end their purchases what becomes of the workers.',

  signatory: 'A. N. Example (invented)',
  signatoryTitle: 'For petitioner',
  signedAt: 'Washington, D.C.',
  signedWhere: 'inside',
  signedOn: '2026-11-23',
}
