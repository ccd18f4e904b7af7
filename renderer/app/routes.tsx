import { assertNever } from '../../domain/errors.ts'
import { CaseScreen } from '../features/case/case-screen.tsx'
import { ConformityScreen } from '../features/conformity/conformity-screen.tsx'
import { EvidenceScreen } from '../features/evidence/evidence-screen.tsx'
import { FactsScreen } from '../features/facts/facts-screen.tsx'
import { HelpScreen } from '../features/help/help-screen.tsx'
import { ExhibitsScreen } from '../features/petition/exhibits-screen.tsx'
import { PetitionScreen } from '../features/petition/petition-screen.tsx'
import { ReaderScreen } from '../features/reader/reader-screen.tsx'
import { SearchScreen } from '../features/search/search-screen.tsx'
import type { Route } from './route.ts'

/** The screen a route names. */
export function ScreenOf({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'evidence':
      return <EvidenceScreen />
    case 'reader':
      return <ReaderScreen key={route.id} route={route} />
    case 'facts':
      return <FactsScreen fact={route.fact} />
    case 'petition':
      return <PetitionScreen field={route.field} />
    case 'exhibits':
      return <ExhibitsScreen />
    case 'conformity':
      return <ConformityScreen requirement={route.requirement} />
    case 'search':
      return <SearchScreen />
    case 'case':
      return <CaseScreen />
    case 'help':
      return <HelpScreen topic={route.topic} />
    default:
      return assertNever(route)
  }
}
