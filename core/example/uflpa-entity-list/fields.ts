import { INVENTED_FILER } from '../invented-fields.ts'

/** What the invented filer writes for a submission on an invented mill. */
export const fields: Readonly<Record<string, string>> = {
  ...INVENTED_FILER,
  channel: 'By the channel the Task Force’s own page names on the day of filing (example)',
  subList: 'ii',
  petitionerInterest:
    'The filer is invented. It stands for an advocate who has followed one group of transferred workers from their county to one mill.',
  methods:
    'The statement was taken in person by two trained interviewers in the worker’s own language, and read back to her. The notice, the report, the audit and the import records were received as files and entered with their hashes.',
  limits:
    'The filer has not been inside the mill. It has spoken to one of the 41 workers. It has not seen the contracts or the pay records.',
  goods: 'cotton shirting and sheeting',
  goodsDetail:
    'Woven cotton cloth in the piece: shirting of about 120 grams and sheeting of about 150 grams the square meter, bleached or dyed, in widths of 150 and 280 centimeters, rolled on tubes and wrapped in film.',
  tariff: '5208.21; 5209.11',
  marks: 'SILVERREED woven into the selvage; the same mark on the wrapper',
  scope:
    'All woven cotton cloth produced wholly or in part by Silverreed Weaving Mill or its subsidiaries, at any site, and goods made of it, whoever exports or imports them.',
  notInScope: 'Cloth of other mills in Greenford.',
  producer: 'Silverreed Weaving Mill',
  producerNative: '银苇织造厂（虚构）',
  producerAliases: 'Silverreed Textiles; Greenford No. 2 Weaving',
  producerAddress: '18 Loom Street, Greenford (invented)',
  producerCountry: 'Greenford, China (an invented town)',
  producerIdentifier: 'USCC of the example: not a real number',
  producerSites: 'One site: weaving on two floors, a dormitory behind a gate, an office.',
  supplyChain:
    'Cotton is ginned at Tarim Bend in Xinjiang and goes by rail to Greenford. The mill spins and weaves it. The cloth goes by sea to Savannah for Harborlight Linens Inc.',
  laborClass: 'the forced labor of workers moved out of Xinjiang under a government program',
  reasonsForBelief: `The filer has reasonable cause to believe that Silverreed Weaving Mill works with a county government of Xinjiang to receive workers moved out of the region, for three reasons.

First, the county says so: its notice counts 41 workers transferred to this mill under pairing assistance, with cadres who stay with them.

Second, one of the 41 tells how it was done: a list, a quota for each family, a paper she could not read, and a threat when she asked to leave.

Third, what the mill shows against it does not answer it: its auditor did not see the floor they work on, and spoke to none of them.`,
  production:
    'The mill spins and weaves cotton on two floors. Transferred workers weave on the second, sleep in a dormitory behind a gate, and attend classes at night.',
  involuntariness:
    'The workers did not offer themselves: the village office chose them, a family that sent no one lost assistance, and officers stayed until they had signed.',
  menaceOfPenalty: 'Who leaves loses the family’s place on the list for assistance and may be sent back to study.',
  notObtainable:
    'Contracts, pay records and the list of the 41 workers could not be had. The filer asked the mill in June 2026 and got no answer.',
  xinjiangLink:
    'Workers: the labor office of Redwillow County, Xinjiang, chose 41 people, and two cadres brought them to the mill in the first quarter of 2025. Cotton: the mill bought 2,300 tons of lint, 92 percent of its need in 2025, from Tarim Bend Ginning Cooperative in Xinjiang.',
  importers: 'Harborlight Linens Inc (invented), by way of Savannah, Georgia.',
  importLink:
    'Two shipments arrived at Savannah in the summer of 2026. The importer’s catalog for 2027 offers the same sheeting, and the importer says that it goes on buying.',
  lastEntry: '2026-08-19',
  contraryEvidence:
    'The mill put forward a social audit of May 2026 that observed no forced labor, and says that all employment is voluntary.',
  contraryAnswer:
    'The audit was announced three weeks before. The floor on which the transferred workers weave was closed. Twelve of 310 workers were asked, none of them transferred, each with a team leader present. It found the identity cards of 41 workers in a cabinet.',
  names: 'Pairing assistance = a program by which places outside Xinjiang take workers from a county in it',
  injury: 'Mills in the United States that pay their weavers compete with this cloth.',
  workerProtection:
    'A worker known to have spoken may be punished, and so may her family. The filer asks that nothing that could tell who she is be shown to the mill or to any government but that of the United States.',
}
