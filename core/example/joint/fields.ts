/** What the invented petitioner writes for the joint petition. */
export const fields: Readonly<Record<string, string>> = {
  date: '2026-11-23',
  edition: 'Confidential version',
  channel: 'by the channel the Task Force’s own page names on the day of filing (example)',
  subList: 'ii',

  petitioner: 'Fernmoor Workers’ Desk (invented)',
  petitionerAddress: 'No address: petitioner does not exist',
  petitionerContact: 'No contact: petitioner does not exist',
  petitionerInterest:
    'Petitioner is invented. It stands for an organization that speaks with workers of the beauty trade and their families.',
  methods:
    'A former bookkeeper was heard twice and brought pages of the wage book. The notice of the county was found on its public page and kept with its hash. The shipment rows were bought. All of these documents are invented for this example.',
  limits:
    'Petitioner has spoken with none of the North Korean and none of the transferred workers. It has one note on strips sent from North Korea and does not know how often they come.',

  nationality:
    'The producer’s wage book enters the workers of the knotting hall as workers of the DPRK. The bookkeeper who kept it says the same, and the hall has a roster in Korean at its door.',
  workersSite:
    'They work in the knotting hall, 64 of them in the winter of 2026. Their wages are paid in one sum to a trading company.',
  lineToGoods:
    'They tie the hair of every mink-style strip by hand. The strips go from there to the packing hall and are sold as FL-18 to FL-24. The trays photographed at their door bear the same number as the boxes and the shipments.',
  significance:
    'Two consignments of 310 and 275 cartons in four months are regular trade, and knotting is the step that makes a lash.',
  xinjiangLink: `The workers of the packing hall come from Xinjiang. The labor office of a county there gave notice of the transfer of 38 persons to the producer in October 2025; the wage book of February 2026 enters 38 workers under that transfer.

They fix the strips on trays and pack them. Nothing of the lashes leaves the works without passing through their hands.`,

  goods: 'false eyelashes',
  goodsDetail:
    'Strips of synthetic and animal hair, mink style, knotted by hand on a band, fixed on trays and packed in printed boxes with glue.',
  tariff: '6704.19.00',
  marks: 'Boxes printed Wink & Fern False Lashes; trays marked FERNMOOR with the SKU.',
  styles: 'FL-18 to FL-24',
  scope:
    'All false eyelashes produced wholly or in part by Fernmoor Lash Co., Ltd. or its subsidiaries at 3 Mill Lane, Fernmoor, China, whoever exports or imports them.',
  notInScope: 'Eyelashes of other producers in Fernmoor, and other goods of the beauty trade.',

  producer: 'Fernmoor Lash Co., Ltd. (invented)',
  producerNative: '芬木睫毛有限公司',
  producerAliases: 'Fernmoor Lash; Fernmoor',
  producerAddress: '3 Mill Lane, Fernmoor (invented), China',
  producerCountry: 'Fernmoor (invented), China',
  producerIdentifier: '92000000EXAMPLE00Y (invented)',
  supplyChain:
    'Hair is tied into strips in the knotting hall; some strips come half finished from North Korea. The strips are fixed and packed in the packing hall, and shipped by sea to Los Angeles.',

  laborClass: 'North Korean nationals and Uyghur workers moved there by a county’s program',
  reasonsForBelief: `Petitioner believes that these eyelashes pass through the hands of North Korean nationals and of workers moved out of Xinjiang, for three reasons.

First, the producer’s wage book counts both, hall by hall.

Second, the bookkeeper who kept that book tells how both came and how both are kept.

Third, a county in Xinjiang has itself published the transfer, with the producer’s name and the same number of persons.`,
  production: 'A lash is knotted in one hall and packed in the other; the two steps cannot be told apart in the goods.',
  'nk:involuntariness': 'They go out with their leader only, who keeps their passports.',
  'nk:menaceOfPenalty': 'They were told that they would be sent home if they spoke with the others.',
  'xj:involuntariness': 'They were sent by their county, and ask a cadre who lives with them for leave to go home.',
  'xj:menaceOfPenalty': 'They were told that their families would lose their allowance.',
  notObtainable: 'The contract with the trading company, and the county’s list of names.',

  importers: 'Wink & Fern Beauty, LLC (invented), is the consignee of both shipments set out below.',
  importLink:
    'The eyelashes come by sea to Los Angeles. The second shipment followed the first within four months, under the same SKU, and nothing shows that the orders have ended.',
  lastEntry: '2026-08-19',

  importerSaid: 'The importer’s page names a social audit of January 2026 for this producer.',
  importerOpen:
    'The auditor did not see the hall in which the strips are knotted. Nine workers were heard, chosen by the management, while a cadre of the transfer program was in the room.',

  contraryEvidence: 'The audit report of January 2026 says that no forced labor was found.',
  contraryAnswer:
    'An auditor who hears workers in front of a cadre, and does not enter the hall that matters, finds what is shown. The producer’s own wage book of the next month says who works there.',

  pleadOrder13570: 'yes',
  order13570:
    'Twenty-two cartons of half-finished strips were sent from North Korea to the producer in January 2026. Petitioner asks that the strips be traced into the finished goods.',
  pleadResolutions: 'yes',
  resolutions:
    'The workers of the knotting hall earned income in China in 2026, more than six years after the term of the resolution of December 2017 ran out.',

  workerProtection:
    'Both groups may be moved or punished if it is thought that they spoke. Petitioner asks that the producer not be told what came from whom, and that the Department of State be heard before an action is announced.',
  askReferral: 'yes',

  signatory: 'A. N. Example (invented)',
  signatoryTitle: 'For petitioner',
  signedAt: 'Washington, D.C.',
  signedWhere: 'inside',
  signedOn: '2026-11-23',
}
