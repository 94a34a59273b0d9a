/** Résumés of invented people that strain a layout, by what is hard about them. */
const contacts = [
  'ottoline.featherstonehaugh-cholmondeley@long-domain-name.example',
  '+44 20 7946 0958',
  '1 Rue du Faubourg-Saint-Honoré, 75008 Paris, France',
  'https://featherstonehaugh.example',
  'https://github.com/ottoline-featherstonehaugh',
  'https://www.linkedin.com/in/ottoline-featherstonehaugh-0a1b2c3d',
  'https://mastodon.example/@ottoline',
  'https://orcid.org/0000-0000-0000-0000',
  'https://stackoverflow.com/users/1/ottoline',
  'https://gitlab.com/ottoline',
  'Date of birth: 3 May 1990',
  'Driving licence: B, BE',
]

const verbs = ['Built', 'Led', 'Measured', 'Moved', 'Rewrote', 'Taught', 'Halved', 'Opened']
const things = ['the billing pipeline', 'a team of five', 'cold starts', 'two data centres', 'the release tooling']
const ends = [
  'so that support could answer in minutes instead of days',
  'with no loss of data and no minute of downtime over three months of gradual, well-tested steps',
  'from 40 to 12 seconds',
  'together with partners in Kraków, São Paulo and Ōsaka',
]
const pick = (list: readonly string[], index: number): string => list[index % list.length]!

function entry(index: number, bullets: number): string {
  const year = 2024 - index
  const items = Array.from(
    { length: bullets },
    (_, item) => `- ${pick(verbs, index + item)} ${pick(things, index * 3 + item)} ${pick(ends, index + item * 2)}.`,
  )
  return `### ${pick(['Engineer', 'Senior Engineer', 'Staff Engineer, Platform'], index)}\n**${pick(['Harbour Software', 'Lantern & Co.', 'Institute for Quiet Machines'], index)}** | ${pick(['Oslo', 'Porto', 'remote'], index)} | ${year - 1} – ${year}\n\n${items.join('\n')}\n`
}

const head =
  '# Mira Lindqvist\n\nPlatform engineer\n\nmira@lindqvist.example · +46 70 000 00 00 · https://lindqvist.example\n'
const skills =
  '## Skills\n\n**Languages:** Go, Rust, TypeScript\n**Tools:** Kubernetes, PostgreSQL, service-mesh routing\n\n## Languages\n\n- Swedish (native)\n- English (fluent)\n'

/** Markdown by name. */
export const resumes: Readonly<Record<string, string>> = {
  'long-names': `# Ottoline Seraphina Featherstonehaugh-Cholmondeley von und zu Hohenwaldeck\n\nPrincipal Engineer for Observability, Capacity Planning, Developer Experience and Everything Else That Nobody Wanted\n\nottoline@example.org\n\n## Berufserfahrung und ehrenamtliche Tätigkeiten in leitender Stellung\n\n### Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzende\n**Gesellschaft zur Förderung der Rechtsschutzversicherungsgesellschaften** | Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch | September 2019 – Dezember 2023\n\n- Verantwortlich für die Kraftfahrzeughaftpflichtversicherungsabteilung.\n- Siehe https://www.example.org/a/very/long/path/that/never/ends/because/somebody/pasted/it/whole?with=queries&and=more\n\n## Skills\n\n- Telekommunikationsüberwachungsverordnung\n- Hottentottenstottertrottelmutterattentäter\n- Go\n- SQL\n`,
  'no-contacts': `# Pell Arrow\n\n${skills}\n## Experience\n\n${entry(0, 3)}`,
  'twelve-contacts': `# Ottoline Featherstonehaugh\n\n${contacts.map((contact) => `- ${contact}`).join('\n')}\n\n## Experience\n\n${entry(1, 2)}\n${skills}`,
  'one-entry': `${head}\n## Experience\n\n${entry(2, 2)}`,
  'forty-entries': `${head}\n${skills}\n## Experience\n\n${Array.from({ length: 40 }, (_, index) => entry(index, index % 3)).join('\n')}`,
  photo: `![Portrait of Mira](photo.png)\n\n${head}\nI build quiet systems and the tools that keep them so.\n\n## Experience\n\n${entry(0, 3)}\n${entry(1, 2)}\n${skills}`,
  'three-words': '# Ada\n\nHello there\n',
  'eight-pages': `${head}\n${skills}\n## Experience\n\n${Array.from({ length: 34 }, (_, index) => entry(index, 6 + (index % 4))).join('\n')}\n## Publications\n\n${Array.from({ length: 24 }, (_, index) => `1. **Lindqvist, M.**, Reyna, T. & Sá, J. (${2024 - index}). ${pick(things, index)}, ${pick(ends, index)}. *Journal of Quiet Machines* ${index + 1}(2), 1–${index + 9}.`).join('\n')}\n`,
  'long-sidebar': `${head}\n## Skills\n\n${Array.from({ length: 90 }, (_, index) => `**${pick(things, index)} ${index}:** ${pick(ends, index)}`).join('\n\n')}\n\n## Languages\n\n| Language | Reading | Writing | Speaking |\n|---|---|---|---|\n| Swedish | native | native | native |\n| Portuguese | B2 | B1 | B2 |\n\n## Experience\n\n${entry(0, 4)}`,
}
