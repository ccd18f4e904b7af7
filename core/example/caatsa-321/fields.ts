/** What the invented petitioner writes for caatsa-321. */
export const fields: Readonly<Record<string, string>> = {
  date: '2026-11-23',
  edition: 'Confidential version',

  petitioner: 'Larkhaven Labor Line (invented)',
  petitionerAddress: 'No address: petitioner does not exist',
  petitionerContact: 'No contact: petitioner does not exist',
  petitionerInterest:
    'Petitioner is invented. It stands for an organization near the place of production that speaks with workers and former workers.',
  methods:
    'A former line leader was heard twice. The register was given to petitioner by a person whose name is withheld. The photographs were taken from a public road. The company register and the shipment rows were bought. All of these documents are invented for this example.',
  limits:
    'Petitioner has not spoken with the North Korean workers themselves and has not entered the third building. It does not know through which company they were sent.',

  nationality:
    'The producer’s own register of April 2026 enters 91 residents of one dormitory as North Korean nationals. A former line leader saw and spoke with them. Photographs of May 8, 2026, show the badge of the North Korean flag on their jackets and a notice board in Korean.',
  workersSite:
    'They live in dormitory 3 and work in the third building, in two groups. Two men came with them in 2024, watch over them and hold their passports.',
  lineToGoods:
    'They sew collars and cuffs; the bodies are sewn by others, and the blouses are put together and packed on one line. The register, the line leader and the cartons photographed at their door all name order LG-2604. The shipment that reached Port Newark on June 3, 2026, is of that order.',
  significance:
    'Fourteen shipments to the United States in nine months, two of them of 640 and 710 cartons, are regular trade in whole consignments.',

  goods: 'women’s woven blouses of cotton',
  goodsDetail:
    'Blouses for women, woven, of cotton, with sewn collars and cuffs, in sizes XS to XXL, folded and packed in cartons under an order number.',
  tariff: '6206.30.30',
  marks: 'Neck label Lark Lane, with the style number; cartons marked LARKSPUR with the order number.',
  styles: 'LL-112 to LL-120',
  scope:
    'All women’s woven blouses of cotton produced wholly or in part by Larkspur Garments Co., Ltd. or its subsidiaries at any building of 8 Quay Road, Larkhaven, China, whoever exports or imports them.',
  notInScope: 'Garments of other producers in Larkhaven, and goods other than blouses.',

  producer: 'Larkspur Garments Co., Ltd. (invented)',
  producerNative: '云雀制衣有限公司',
  producerAliases: 'Larkspur Garments; Larkspur',
  producerAddress: '8 Quay Road, Larkhaven (invented), China',
  producerCountry: 'Larkhaven (invented), China',
  producerIdentifier: '91000000EXAMPLE00X (invented)',
  producerSites: 'Three buildings on one plot, all entered as works of the company.',
  supplyChain:
    'Fabric is cut in the first building. Collars and cuffs are sewn in the third building, bodies on the first floor of the first. The blouses are put together and packed on one line and shipped by sea to Port Newark.',

  laborClass: 'the labor of North Korean nationals',
  reasonsForBelief: `Petitioner believes that these blouses are made in part by North Korean nationals, for three reasons.

First, the producer’s own register says who lives in dormitory 3 and on what they work.

Second, a former line leader who put the pieces together saw them at that work, and photographs taken a week later show the same order number at their door.

Third, what the importer relies on to show the contrary was made without entering the building they work in.`,
  production: 'The blouses pass through two buildings and one packing line; the order number goes with the pieces.',
  involuntariness:
    'The workers leave the compound with a group leader only, and the group leaders hold their documents. They did not choose the posting and cannot end it.',
  menaceOfPenalty:
    'Who speaks with local workers is sent home, and the family is said to pay for it. A worker without papers in a foreign country has nowhere else to go.',
  notObtainable: 'The contract under which the workers were sent, and their pay records.',

  importers: 'Meridian Example Apparel, Inc. (invented), is the consignee of both shipments set out below.',
  importLink:
    'The blouses come by sea to Port Newark. Fourteen rows of this shipper are found for January to September 2026, and the importer says that it has placed orders for the spring of 2027.',
  lastEntry: '2026-09-11',

  importerSaid:
    'The importer relies on a social audit of March 2026 and on copies of identity cards attached to it. The producer denies employing North Korean nationals.',
  importerOpen: `The audit was announced eleven days before. The auditor did not enter the third building, because it was said to be let to another company; the company register shows no lease.

The report gives two different numbers of employees. Twelve workers were heard, in a room of the management. Seventeen of forty identity cards cannot be read.`,

  contraryEvidence:
    'The audit report of March 2026 finds Chinese nationals only. The importer’s letter of August 4, 2026, passes on the producer’s denial.',
  contraryAnswer:
    'An auditor who does not enter a building cannot say who works in it. The producer’s own register, six weeks later, says the opposite of what it told the auditor. The denial comes with no roster, no payroll and no permit.',
  names: 'LG-2604 = the producer’s order number for blouses sewn in April and May 2026',

  workerProtection:
    'Withheld goods may mean that the workers are moved to another factory or sent home to questioning. Petitioner asks CBP to tell the Department of State before an action is announced, and to ask the importer what becomes of the workers if it ends its purchases.',
  askReferral: 'yes',

  signatory: 'A. N. Example (invented)',
  signatoryTitle: 'For petitioner',
  signedAt: 'Washington, D.C.',
  signedWhere: 'inside',
  signedOn: '2026-11-23',
}
