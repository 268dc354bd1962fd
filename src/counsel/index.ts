export { policyOf } from './policy.ts'
export { type Ruling, rule } from './rule.ts'
