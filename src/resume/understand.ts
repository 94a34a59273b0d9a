/** mdast → `Resume`. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { Header, Resume, Section } from './nodes.ts'

export function understand(root: Root): Resume {
  const resume: Resume = { type: 'resume', children: [], position: root.position }
  let part: Header | Section = { type: 'header', children: [] }
  resume.children.push(part)
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1)
      part.children.push({
        type: 'field',
        name: 'name',
        children: node.children as PhrasingContent[],
        position: node.position,
      })
    else if (node.type === 'heading' && node.depth === 2) {
      part = {
        type: 'section',
        kind: 'other',
        children: [
          { type: 'field', name: 'title', children: node.children as PhrasingContent[], position: node.position },
        ],
      }
      resume.children.push(part)
    } else part.children.push(node as RootContent)
  }
  return resume
}
