/** The tree types of the unified family that the model builds on. */
export type { Root, RootContent } from 'mdast'
export type { Literal, Parent, Point, Position } from 'unist'
