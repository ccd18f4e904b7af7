import { lazy } from 'react'
import { assertNever } from '../../domain/errors.ts'
import { CaseScreen } from '../features/case/case-screen.tsx'
import { EvidenceScreen } from '../features/evidence/evidence-screen.tsx'
import { SearchScreen } from '../features/search/search-screen.tsx'
import type { Route } from './route.ts'

// Loaded when first gone to: the window opens on the evidence, and pdf.js alone is most of the code.
const ComparisonScreen = lazy(async () => ({
  default: (await import('../features/comparison/comparison-screen.tsx')).ComparisonScreen,
}))
const ConformityScreen = lazy(async () => ({
  default: (await import('../features/conformity/conformity-screen.tsx')).ConformityScreen,
}))
const FactsScreen = lazy(async () => ({ default: (await import('../features/facts/facts-screen.tsx')).FactsScreen }))
const FilingScreen = lazy(async () => ({
  default: (await import('../features/filing/filing-screen.tsx')).FilingScreen,
}))
const HelpScreen = lazy(async () => ({ default: (await import('../features/help/help-screen.tsx')).HelpScreen }))
const EntitiesScreen = lazy(async () => ({
  default: (await import('../features/entities/entities-screen.tsx')).EntitiesScreen,
}))
const ExhibitsScreen = lazy(async () => ({
  default: (await import('../features/exhibits/exhibits-screen.tsx')).ExhibitsScreen,
}))
const OverviewScreen = lazy(async () => ({
  default: (await import('../features/overview/overview-screen.tsx')).OverviewScreen,
}))
const PetitionScreen = lazy(async () => ({
  default: (await import('../features/petition/petition-screen.tsx')).PetitionScreen,
}))
const SnapshotsScreen = lazy(async () => ({
  default: (await import('../features/petition/snapshots/snapshots-screen.tsx')).SnapshotsScreen,
}))
const AuthoritiesScreen = lazy(async () => ({
  default: (await import('../features/petition/authorities/authorities-screen.tsx')).AuthoritiesScreen,
}))
const TrashScreen = lazy(async () => ({ default: (await import('../features/trash/trash-screen.tsx')).TrashScreen }))
const ReaderScreen = lazy(async () => ({
  default: (await import('../features/reader/reader-screen.tsx')).ReaderScreen,
}))
const TradeScreen = lazy(async () => ({ default: (await import('../features/trade/trade-screen.tsx')).TradeScreen }))

const DocketScreen = lazy(async () => ({
  default: (await import('../features/docket/docket-screen.tsx')).DocketScreen,
}))
const ReviewScreen = lazy(async () => ({
  default: (await import('../features/review/review-screen.tsx')).ReviewScreen,
}))
const WithheldScreen = lazy(async () => ({
  default: (await import('../features/withheld/withheld-screen.tsx')).WithheldScreen,
}))

const tradeKey = ({ entity, record }: Extract<Route, { screen: 'trade' }>) =>
  record ? `${record.evidenceId} ${record.row}` : entity

/** The screen a route names. */
export function ScreenOf({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'overview':
      return <OverviewScreen />
    case 'evidence':
      return <EvidenceScreen />
    case 'reader':
      return <ReaderScreen key={route.id} route={route} />
    case 'facts':
      return <FactsScreen key={route.question} fact={route.fact} question={route.question} />
    case 'entities':
      return <EntitiesScreen key={route.entity} entity={route.entity} />
    case 'trade':
      return <TradeScreen key={tradeKey(route)} entity={route.entity} record={route.record} />
    case 'petition':
      return <PetitionScreen field={route.field} section={route.section} />
    case 'authorities':
      return <AuthoritiesScreen authority={route.authority} />
    case 'snapshots':
      return <SnapshotsScreen />
    case 'exhibits':
      return <ExhibitsScreen />
    case 'comparison':
      return <ComparisonScreen key={route.id} id={route.id} />
    case 'conformity':
      return <ConformityScreen requirement={route.requirement} />
    case 'withheld':
      return <WithheldScreen />
    case 'docket':
      return <DocketScreen />
    case 'review':
      return <ReviewScreen id={route.id} />
    case 'filing':
      return <FilingScreen />
    case 'search':
      return <SearchScreen />
    case 'trash':
      return <TrashScreen />
    case 'case':
      return <CaseScreen />
    case 'help':
      return <HelpScreen topic={route.topic} />
    default:
      return assertNever(route)
  }
}
