// What a person's own pages and parts can be put together from: `newsfiche/templates`.
export { pages } from './pages/index.ts'
export { parts } from './parts/index.ts'
export { Page, type PageShellProps } from './parts/page.tsx'
