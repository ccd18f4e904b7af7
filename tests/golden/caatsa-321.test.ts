import { goldenOf } from '../support/golden.ts'

goldenOf('caatsa-321')
