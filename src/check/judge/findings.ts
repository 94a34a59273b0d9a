/** What is wrong with the text and the links of a PDF beside words that are lost. Pure. */
import type { Node } from 'unist'
import type { Built } from '../../build.ts'
import { marked } from '../../typst/missing.ts'
import { blocksOf, type WrittenBlock } from './blocks.ts'
import type { Fault } from './compare.ts'
import { type Misplaced, misplaced } from './facts.ts'
import { foreignUnits, saidAgain } from './foreign.ts'
import { linkFaults } from './links.ts'
import type { PageText } from './read.ts'
import { listed, nameOf } from './say.ts'
import type { SecondReading } from './secondReader.ts'
import { isRightToLeft, unitsOf, visualUnits } from './units.ts'
import { brokenStrings } from './wholes.ts'

/** One fault, for people. */
export interface Finding {
  rule: string
  said: string
  /** Where in the source; missing for what is not in it. */
  node?: Node
  note?: string
}

/** All findings of a build whose PDF two readers have read. */
export function findingsOf(
  built: Built,
  pages: readonly PageText[],
  again: readonly SecondReading[],
  shown: (image: Node) => boolean,
  lost: ReadonlySet<string>,
): Finding[] {
  const resume = marked(built.resume, built.print?.missing ?? [])
  const blocks = blocksOf(resume, shown)
  const bodies = pages.map(({ body }) => body)
  const texts = again.map(({ text }) => text)
  return [
    ...inBoth(bodies, texts, (read) => stringFindings(blocks, read, lost)),
    ...inBoth(bodies, texts, (read) => placeFindings(built, blocks, read)),
    ...foreignFindings(built, pages, shown, lost),
    ...linkFindings(
      built,
      again.flatMap(({ links }) => links),
    ),
  ]
}

/** What one reader finds, and what only the other does. */
function inBoth(
  first: readonly string[],
  second: readonly string[],
  find: (pages: readonly string[]) => Finding[],
): Finding[] {
  const findings = find(first)
  const known = new Set(findings.map(({ node }) => node))
  const others = find(second).filter(({ node }) => !known.has(node))
  return [...findings, ...others.map((finding) => ({ ...finding, note: secondNote }))]
}

/** Whose finding it is. */
const secondNote = 'So pdf.js reads it, the reader of Firefox.'

/** Whether all of some words are among others; pieces of a word count as the word. */
function isIn(words: ReadonlySet<string>, some: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => words.has(word))
}

/** Words that are lost to the first reader, then those that are lost to the second alone. */
export function wordFindings(
  faults: readonly Fault[],
  others: readonly Fault[],
  pages: readonly PageText[],
): Finding[] {
  const known = new Set(faults.map(({ block }) => block.node.position?.start.offset))
  return [
    ...faults.map((fault) => wordFinding(fault, reasonFor(fault, pages))),
    ...others
      .filter(({ block }) => !known.has(block.node.position?.start.offset))
      .map((fault) => wordFinding(fault, secondNote)),
  ]
}

function wordFinding({ block: { node }, lost }: Fault, note: string | undefined): Finding {
  const name = nameOf(node)
  if (lost.length === 0)
    return { rule: 'word-order', node, note, said: `The words of this ${name} are in another order in the PDF` }
  const count = lost.length === 1 ? 'A word' : `${lost.length} words`
  return { rule: 'lost-word', node, note, said: `${count} of this ${name} cannot be read in the PDF: ${listed(lost)}` }
}

/** Why words cannot be read that are in the PDF. */
const reasons = [
  ['outside', 'They stand beyond the edge of the page.'],
  ['pale', 'They have no contrast to what is behind them, or something covers them.'],
  ['tiny', 'They are smaller than 4 points.'],
] as const

function reasonFor({ lost }: Fault, pages: readonly PageText[]): string | undefined {
  return reasons.find(([kind]) => {
    const units = new Set(pages.flatMap((page) => unitsOf(page[kind])))
    return lost.some((word) => units.has(word))
  })?.[1]
}

function stringFindings(
  blocks: readonly WrittenBlock[],
  pages: readonly string[],
  lost: ReadonlySet<string>,
): Finding[] {
  // The letters of a word from right to left are not in a row for every reader.
  return brokenStrings(blocks, pages)
    .map(({ block, strings }) => ({
      block,
      strings: strings.filter((string) => !isRightToLeft(string) && !isIn(lost, unitsOf(string))),
    }))
    .filter(({ strings }) => strings.length > 0)
    .map(({ block, strings }) => ({
      rule: 'broken-string',
      node: block.node,
      said: `In this ${nameOf(block.node)} the PDF does not have in one piece, as written: ${listed(strings)}`,
    }))
}

function placeFindings({ resume }: Built, blocks: readonly WrittenBlock[], pages: readonly string[]): Finding[] {
  const visual = blocks.some(({ units }) => units.some(isRightToLeft))
  const seen = (units: readonly string[]): string[] => (visual ? units.flatMap(visualUnits) : [...units])
  return misplaced(
    resume,
    pages.map((page) => seen(unitsOf(page))),
    seen,
  ).map((fault) => ({
    rule: `${fault.fault}-fact`,
    node: fault.node,
    said: sayMisplaced(fault),
  }))
}

function sayMisplaced({ node, fault, fields }: Misplaced): string {
  if (fault === 'strayed') return `This ${nameOf(node)} stands under another heading in the PDF`
  const names = [...new Set(fields)].join(', ')
  return fault === 'torn'
    ? `Of this ${nameOf(node)} the PDF does not have in one piece: ${names}`
    : `In the PDF other words stand between what heads this ${nameOf(node)}: ${names}`
}

/** Words that the source does not hold, and text that nobody sees. */
function foreignFindings(
  built: Built,
  pages: readonly PageText[],
  shown: (image: Node) => boolean,
  lost: ReadonlySet<string>,
): Finding[] {
  const { options, resume } = built
  const own = blocksOf(resume, shown).flatMap(({ units }) => units)
  const decoration = new Set([...own, ...unitsOf(options.author ?? '')])
  const foreign = [
    ...foreignUnits(
      resume,
      pages.map(({ body }) => unitsOf(body)),
      { repeated: saidAgain(resume, options.ats), shown },
    ),
    ...pages
      .flatMap(({ artifacts }) => unitsOf(artifacts))
      .filter((unit) => !decoration.has(unit) && !/^\d+$/.test(unit)),
  ].filter((unit) => !isRightToLeft(unit))
  const hidden = pages
    .flatMap(({ outside, pale, tiny }) => unitsOf([outside, pale, tiny].join('\n')))
    .filter((unit) => !lost.has(unit))
  return [
    ...(foreign.length > 0
      ? [{ rule: 'foreign-word', said: `The PDF holds words that the source does not: ${listed(foreign)}` }]
      : []),
    ...(hidden.length > 0
      ? [{ rule: 'hidden-text', said: `The PDF holds text that nobody can see: ${listed(hidden)}` }]
      : []),
  ]
}

function linkFindings({ resume }: Built, addresses: readonly string[]): Finding[] {
  const { dead, foreign } = linkFaults(resume, addresses)
  return [
    ...dead.map(({ node, url }) => ({ rule: 'dead-link', node, said: `No link of the PDF leads to ${url}` })),
    ...foreign.map((url) => ({
      rule: 'foreign-link',
      said: `A link of the PDF leads where none of the source does: ${url}`,
    })),
  ]
}
