export { type BagFacts, closeBag } from './bag.ts'
export { pathsIn, sha256Of } from './digest.ts'
export { checkGone, type Leak, leaksIn, standingElsewhere } from './gate.ts'
export {
  isListed,
  isSignature,
  manifestName,
  manifestText,
  readManifest,
  writeManifest,
} from './manifest.ts'
export { writeDatabase } from './sqlite.ts'
export { type Problem, unpublished, verifyOriginals, verifySite } from './verify.ts'
