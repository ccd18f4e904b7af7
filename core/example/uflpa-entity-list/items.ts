import type { ExampleItem } from '../example.ts'
import { invented } from '../invented.ts'

/** Invented files on an invented mill that weaves cotton cloth. */
export const items: readonly ExampleItem[] = [
  invented({
    name: 'worker-statement.txt',
    kind: 'statement',
    title: 'Statement of a former weaver',
    publisher: 'Weavers’ Aid Line (invented)',
    author: null,
    date: '2026-03-14',
    url: null,
    says: [
      'I am from Redwillow County in Xinjiang. In the spring of 2025 the village office put my name on a list and told my parents that someone from each family must go to work in the east.',
      'We were forty-one people on the bus. Two officers of the county rode with us to the Silverreed mill and stayed until we had signed. I could not read what I signed.',
      'We wove cotton shirting and sheeting on the second floor. At night there were classes, and who missed one was written down. Our identity cards were kept in the office.',
      'When I asked to go home the team leader said that my family would lose its place on the list for assistance and that I would be sent back to study. I left in January 2026 when my mother fell ill.',
    ],
  }),
  invented({
    name: 'county-notice.txt',
    kind: 'government-document',
    title: 'Notice of the labor office of Redwillow County on transfers of 2025',
    publisher: 'Labor Office of Redwillow County (invented)',
    author: null,
    date: '2025-04-02',
    url: null,
    note: 'English translation by the filer’s translator, with certificate; the original is in Chinese',
    says: [
      'In the first quarter the county organized the transfer of 41 surplus rural workers to Silverreed Weaving Mill under the pairing-assistance program.',
      'The receiving enterprise is paid 2,000 yuan for each transferred worker who stays a year. Two cadres accompany each group and report monthly.',
    ],
  }),
  invented({
    name: 'mill-annual-report.txt',
    kind: 'corporate-record',
    title: 'Silverreed Weaving Mill: report for 2025',
    publisher: 'Silverreed Weaving Mill (invented)',
    author: null,
    date: '2026-02-20',
    url: null,
    says: [
      'The mill at 18 Loom Street, Greenford, weaves cotton shirting of 120 grams and sheeting of 150 grams under the mark SILVERREED, in widths of 150 and 280 centimeters.',
      'Cotton lint of 2,300 tons was bought from Tarim Bend Ginning Cooperative in Xinjiang, which supplied 92 percent of the year’s need.',
      'The mill employs 310 people, among them 41 workers received from Redwillow County.',
      'The mill states that all employment is voluntary and that it has passed a social audit.',
    ],
  }),
  invented({
    name: 'audit-report.txt',
    kind: 'audit-report',
    title: 'Social audit of Silverreed Weaving Mill',
    publisher: 'Northgate Assurance (invented)',
    author: null,
    date: '2026-05-08',
    url: null,
    says: [
      'The audit was announced three weeks before. The auditors saw the first floor and the canteen. The second floor was closed for maintenance.',
      'Twelve of 310 workers were interviewed in Chinese, each with a team leader present. No transferred worker was among them.',
      'Identity cards of 41 workers were found in a cabinet of the office. The mill said that they were kept there for safety.',
      'No instance of forced labor was observed.',
    ],
  }),
  invented({
    name: 'shipment-rows.csv',
    kind: 'trade-record',
    title: 'Import records naming Silverreed Weaving Mill',
    publisher: 'Cargo Ledger (invented)',
    author: null,
    date: '2026-10-01',
    url: null,
    says: [
      'Bill,Arrival,Shipper,Consignee,Port,Goods,Weight kg',
      'EX0001,2026-06-11,Silverreed Weaving Mill,Harborlight Linens Inc,Savannah,Cotton sheeting,18400',
      'EX0002,2026-08-19,Silverreed Weaving Mill,Harborlight Linens Inc,Savannah,Cotton shirting,15200',
    ],
  }),
  invented({
    name: 'harbor-courier.txt',
    kind: 'press-report',
    title: 'Sheets from a closed floor',
    publisher: 'The Harbor Courier (invented)',
    author: 'R. Example',
    date: '2026-09-05',
    url: 'https://example.org/sheets-from-a-closed-floor',
    says: [
      'A driver who delivers to the mill in Greenford said that women from Xinjiang sleep behind a gate that is locked at nine and leave it only in a group with a minder.',
      'Harborlight Linens said that it relies on the mill’s audit.',
    ],
  }),
]
