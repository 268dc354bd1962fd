import type { Topic } from '../words/words.ts'
import { type Axis, type Family, family, type Steps, steps, upTo } from './clues.ts'

export const widths: Steps = steps(4, 9, 16, 26, 41, 61, 91, 131, 201, 351)
export const coarse: Steps = steps(16, 41, 91, 201)
export const places: Steps = steps(1, 2, 3, 5, 8, 13, 21, 40)
export const shares: Steps = steps(0.001, 0.02, 0.05, 0.15, 0.4, 0.75, 0.95)
export const spots: Steps = steps(0.001, 0.34, 0.67, 0.999)
export const runs: Steps = steps(1, 2, 4, 7, 12)
export const threes: Steps = steps(1, 2, 3)
export const wordy: Steps = steps(1, 2, 3, 4, 5, 8, 12)
export const digital: Steps = steps(0.05, 0.2, 0.5, 0.9)
export const near: Steps = steps(1, 2, 3, 5, 8)
export const signed: Steps = steps(1, 2, 4, 99)
export const nths: Steps = steps(1, 2, 3, 4, 7)
export const relatives: Steps = steps(0.4, 0.75, 1.25, 2)
export const manys: Steps = steps(1, 2, 4)
export const densities: Steps = steps(0.05, 0.3, 0.6, 0.85)
export const bulleted: Steps = steps(1, 2, 3, 6)
export const counts: Steps = steps(1, 2, 3, 5)
export const gaps: Steps = steps(1.01, 1.6, 2.6)
export const asks: Steps = steps(1, 2, 3, 5, 9)
export const rates: Steps = steps(0.1, 0.3, 0.6, 0.9)

const endings: Axis = [
  'stop',
  'stop"',
  'question',
  'exclamation',
  'ellipsis',
  'colon',
  'comma',
  'bracket',
  'quote',
  'digit',
  'letter',
  'other',
]
const openings: Axis = [
  'upper',
  'lower',
  'letter',
  'digit',
  'quote',
  'dash',
  'bullet',
  'bracket',
  'hash',
  'other',
]
const kindAxis: Axis = [
  'L',
  'M',
  'm',
  'q',
  'k',
  'l',
  't',
  's',
  'n',
  'B',
  'd',
  'c',
  'x',
  'h',
  'F',
  '^',
  '$',
]
const blanks: Axis = ['..', '._', '_.', '__']
const signAxis: Axis = [
  'shouting',
  'address',
  'handle',
  'bar',
  'quote',
  'copyright',
  'date',
  'clock',
  'colon',
  'bracket-end',
]
const topicAxis: readonly Topic[] = [
  'source',
  'related',
  'photo',
  'by',
  'advertisement',
  'share',
  'comments',
  'newsletter',
  'paywall',
  'copyright',
  'published',
  'updated',
  'minutes',
  'note',
  'tags',
  'role',
  'ago',
  'tools',
  'consent',
  'rating',
]
const whereAxis: Axis = ['whole', 'start', 'end', 'in']
/** Where a line stands to the densest prose. */
const sides: Axis = ['before', 'in', 'behind']
const relAxis: Axis = ['same', 'start', 'more']
const size = coarse.axis
type ClueName =
  | 'width'
  | 'ends'
  | 'endsSize'
  | 'opens'
  | 'opensSize'
  | 'blankSize'
  | 'stopsSize'
  | 'commasSize'
  | 'capitalsSize'
  | 'wordsEnds'
  | 'sign'
  | 'signSize'
  | 'digits'
  | 'seamsSize'
  | 'cue'
  | 'cueSize'
  | 'saidTimes'
  | 'saidBefore'
  | 'echoAbove'
  | 'echoBelow'
  | 'within'
  | 'holds'
  | 'line'
  | 'lineSize'
  | 'fromEnd'
  | 'behind'
  | 'behindSize'
  | 'overlap'
  | 'overlapSide'
  | 'core'
  | 'coreSize'
  | 'coreIn'
  | 'coreAgo'
  | 'coreEdge'
  | 'proseAbove'
  | 'proseBelow'
  | 'proseAboveSize'
  | 'proseBelowSize'
  | 'proseNear'
  | 'sinceProse'
  | 'title'
  | 'titleSize'
  | 'titleSide'
  | 'titleAbove'
  | 'candidate'
  | 'candidateLine'
  | 'prose'
  | 'proseWidth'
  | 'proseSign'
  | 'signKind'
  | 'betweenEnds'
  | 'betweenSize'
  | 'density'
  | 'bullets'
  | 'kind'
  | 'kindAbove'
  | 'kindBelow'
  | 'kinds'
  | 'kinds2Above'
  | 'kinds2Below'
  | 'above'
  | 'below'
  | 'above2'
  | 'below2'
  | 'kindBlank'
  | 'style'
  | 'company'
  | 'recur'
  | 'recurKind'
  | 'quoted'
  | 'opensLike'
  | 'house'
  | 'houseKind'
  | 'picture'
  | 'pictureKind'
  | 'houseNear'
  | 'we'
  | 'weKind'
  | 'weEnd'
  | 'you'
  | 'youKind'
  | 'speech'
  | 'speechKind'
  | 'speechNear'
  | 'speechSide'
  | 'likeTitle'
  | 'likeTitleProse'
  | 'asked'
  | 'askedKind'
  | 'siblings'
  | 'siblingsEnds'
  | 'lonely'

/** The clues that the model may know weights of, by what they tell. */
export const clues: Readonly<Record<ClueName, Family>> = {
  width: family('width', widths.axis),
  ends: family('ends', endings),
  endsSize: family('ends size', endings, size),
  opens: family('opens', openings),
  opensSize: family('opens size', openings, size),
  blankSize: family('blank size', blanks, size),
  stopsSize: family('stops size', upTo(5), size),
  commasSize: family('commas size', upTo(4), size),
  capitalsSize: family('capitals size', spots.axis, size),
  wordsEnds: family('words ends', wordy.axis, endings),
  sign: family('sign', signAxis),
  signSize: family('sign size', signAxis, size),
  digits: family('digits', digital.axis),
  seamsSize: family('seams size', upTo(3), size),
  cue: family('cue', topicAxis, whereAxis),
  cueSize: family('cue size', topicAxis, whereAxis, size),
  saidTimes: family('said times size', upTo(5), size),
  saidBefore: family('said before size', ['again', 'before'], size),
  echoAbove: family('echoes above', relAxis),
  echoBelow: family('echoes below', relAxis),
  within: family('within another size', size),
  holds: family('holds another size', size),
  line: family('line', places.axis),
  lineSize: family('line size', places.axis, size),
  fromEnd: family('from end size', places.axis, size),
  behind: family('behind', topicAxis),
  behindSize: family('behind size', topicAxis, size),
  overlap: family('overlap size', spots.axis, size),
  overlapSide: family('overlap side size', spots.axis, sides, size),
  core: family('core', sides),
  coreSize: family('core size', sides, size),
  coreIn: family('core starts in size', places.axis, size),
  coreAgo: family('core ended size', places.axis, size),
  coreEdge: family('core edge', ['first', 'last']),
  proseAbove: family('prose above', shares.axis),
  proseBelow: family('prose below', shares.axis),
  proseAboveSize: family('prose above size', shares.axis, size),
  proseBelowSize: family('prose below size', shares.axis, size),
  proseNear: family('prose near size', threes.axis, threes.axis, size),
  sinceProse: family('since until prose', runs.axis, runs.axis),
  title: family('title', upTo(5)),
  titleSize: family('title size', upTo(5), size),
  titleSide: family('beside title', ['below', 'here', 'above']),
  titleAbove: family('above title size', near.axis, size),
  candidate: family('candidate', upTo(7)),
  candidateLine: family('candidate line', upTo(7), places.axis),
  prose: family('prose', nths.axis),
  proseWidth: family('prose width', nths.axis, relatives.axis),
  proseSign: family('prose sign', nths.axis, signed.axis, signed.axis),
  signKind: family('sign kind', signed.axis, signed.axis, kindAxis),
  betweenEnds: family('between ends', manys.axis, endings),
  betweenSize: family('between size', manys.axis, size),
  density: family('density size', densities.axis, size),
  bullets: family('bullets size', bulleted.axis, size),
  kind: family('kind', kindAxis),
  kindAbove: family('kind above', kindAxis, kindAxis),
  kindBelow: family('kind below', kindAxis, kindAxis),
  kinds: family('kinds', kindAxis, kindAxis, kindAxis),
  kinds2Above: family('kinds above', kindAxis, kindAxis, kindAxis),
  kinds2Below: family('kinds below', kindAxis, kindAxis, kindAxis),
  above: family('above', kindAxis),
  below: family('below', kindAxis),
  above2: family('two above', kindAxis, kindAxis),
  below2: family('two below', kindAxis, kindAxis),
  kindBlank: family('kind blank', kindAxis, ['.', '_'], kindAxis),
  style: family(
    'style place kind',
    ['none', 'some', 'all'],
    ['alone', 'first', 'within', 'last'],
    kindAxis,
  ),
  company: family('style company kind', ['none', 'some', 'all'], upTo(4), kindAxis),
  recur: family('recurs size', rates.axis, size),
  recurKind: family('recurs kind', rates.axis, kindAxis),
  quoted: family('quoted size', size),
  opensLike: family('opens like', bulleted.axis, kindAxis),
  house: family('house size', counts.axis, size),
  houseKind: family('house kind', counts.axis, kindAxis),
  picture: family('picture size', counts.axis, size),
  pictureKind: family('picture kind', counts.axis, kindAxis),
  we: family('we size', counts.axis, size),
  weKind: family('we kind', counts.axis, kindAxis),
  weEnd: family('we until prose', counts.axis, runs.axis),
  you: family('you size', counts.axis, size),
  youKind: family('you kind', counts.axis, kindAxis),
  speech: family('speech size', counts.axis, size),
  speechKind: family('speech kind', counts.axis, kindAxis),
  speechSide: family('speech side size', ['none', 'some'], sides, size),
  speechNear: family('speech near kind', counts.axis, kindAxis),
  houseNear: family('house near kind', counts.axis, kindAxis),
  likeTitle: family('like title size', rates.axis, size),
  asked: family('asked', gaps.axis, asks.axis),
  askedKind: family('asked kind', gaps.axis, kindAxis),
  siblings: family('siblings size', asks.axis, size),
  siblingsEnds: family('siblings ends', asks.axis, endings),
  lonely: family('lonely kind', ['among few', 'among many'], kindAxis),
  likeTitleProse: family('like title prose', rates.axis, nths.axis),
}

/** The place of each value on its axis. */
const placesOn = (axis: Axis): Readonly<Record<string, number>> =>
  Object.fromEntries(axis.map((value, index) => [value, index]))

export const kindPlace: Readonly<Record<string, number>> = placesOn(kindAxis)
export const endingPlace: Readonly<Record<string, number>> = placesOn(endings)
export const openingPlace: Readonly<Record<string, number>> = placesOn(openings)
export const topicPlace: Readonly<Record<string, number>> = placesOn(topicAxis)
export const wherePlace: Readonly<Record<string, number>> = placesOn(whereAxis)
export const echoPlace: Readonly<Record<string, number>> = placesOn(relAxis)
