/** Hosts where people keep a profile. */
export interface Network {
  /** As its people write it. */
  name: string
  /** The path of a profile; the group is the handle. */
  path: RegExp
}

const user = /^\/@?([^/?#]+)\/?$/

/** Networks by host, without `www.`. */
export const networks: Readonly<Record<string, Network>> = {
  'github.com': { name: 'GitHub', path: user },
  'gist.github.com': { name: 'GitHub Gist', path: user },
  'gitlab.com': { name: 'GitLab', path: user },
  'bitbucket.org': { name: 'Bitbucket', path: user },
  'codeberg.org': { name: 'Codeberg', path: user },
  'linkedin.com': { name: 'LinkedIn', path: /^\/(?:mwlite\/)?(?:in|pub|profile)\/([^/?#]+)/ },
  'xing.com': { name: 'XING', path: /^\/profile\/([^/?#]+)/ },
  'twitter.com': { name: 'Twitter', path: user },
  'x.com': { name: 'X', path: user },
  'mastodon.social': { name: 'Mastodon', path: user },
  'fosstodon.org': { name: 'Mastodon', path: user },
  'hachyderm.io': { name: 'Mastodon', path: user },
  'bsky.app': { name: 'Bluesky', path: /^\/profile\/([^/?#]+)/ },
  'facebook.com': { name: 'Facebook', path: user },
  'instagram.com': { name: 'Instagram', path: user },
  'youtube.com': { name: 'YouTube', path: /^\/(?:@|c\/|user\/|channel\/)([^/?#]+)/ },
  't.me': { name: 'Telegram', path: user },
  'telegram.me': { name: 'Telegram', path: user },
  'vk.com': { name: 'VK', path: user },
  'wa.me': { name: 'WhatsApp', path: user },
  'stackoverflow.com': { name: 'Stack Overflow', path: /^\/users\/(\d+(?:\/[^/?#]+)?)/ },
  'medium.com': { name: 'Medium', path: user },
  'dev.to': { name: 'DEV', path: user },
  'hashnode.com': { name: 'Hashnode', path: user },
  'npmjs.com': { name: 'npm', path: /^\/~([^/?#]+)/ },
  'pypi.org': { name: 'PyPI', path: /^\/user\/([^/?#]+)/ },
  'hub.docker.com': { name: 'Docker Hub', path: /^\/(?:u|r)\/([^/?#]+)/ },
  'kaggle.com': { name: 'Kaggle', path: user },
  'huggingface.co': { name: 'Hugging Face', path: user },
  'leetcode.com': { name: 'LeetCode', path: /^\/(?:u\/)?([^/?#]+)\/?$/ },
  'hackerrank.com': { name: 'HackerRank', path: /^\/(?:profile\/)?([^/?#]+)\/?$/ },
  'codewars.com': { name: 'Codewars', path: /^\/users\/([^/?#]+)/ },
  'codeforces.com': { name: 'Codeforces', path: /^\/profile\/([^/?#]+)/ },
  'atcoder.jp': { name: 'AtCoder', path: /^\/users\/([^/?#]+)/ },
  'qiita.com': { name: 'Qiita', path: user },
  'zenn.dev': { name: 'Zenn', path: user },
  'note.com': { name: 'note', path: user },
  'speakerdeck.com': { name: 'Speaker Deck', path: user },
  'slideshare.net': { name: 'SlideShare', path: user },
  'wantedly.com': { name: 'Wantedly', path: /^\/(?:id|users)\/([^/?#]+)/ },
  'zhihu.com': { name: 'Zhihu', path: /^\/people\/([^/?#]+)/ },
  'juejin.cn': { name: 'Juejin', path: /^\/user\/(\d+)/ },
  'juejin.im': { name: 'Juejin', path: /^\/user\/([^/?#]+)/ },
  'weibo.com': { name: 'Weibo', path: /^\/(?:u\/)?([^/?#]+)\/?$/ },
  'gitee.com': { name: 'Gitee', path: user },
  'segmentfault.com': { name: 'SegmentFault', path: /^\/u\/([^/?#]+)/ },
  'velog.io': { name: 'velog', path: user },
  'behance.net': { name: 'Behance', path: user },
  'dribbble.com': { name: 'Dribbble', path: user },
  'codepen.io': { name: 'CodePen', path: user },
  'orcid.org': { name: 'ORCID', path: /^\/(\d{4}-\d{4}-\d{4}-\d{3}[\dX])/ },
  'scholar.google.com': { name: 'Google Scholar', path: /^\/citations\?.*?user=([\w-]+)/ },
  'researchgate.net': { name: 'ResearchGate', path: /^\/profile\/([^/?#]+)/ },
  'academia.edu': { name: 'Academia', path: user },
  'hh.ru': { name: 'HeadHunter', path: /^\/resume\/([^/?#]+)/ },
  'career.habr.com': { name: 'Habr Career', path: user },
  'habr.com': { name: 'Habr', path: /^\/(?:\w\w\/)?users\/([^/?#]+)/ },
  'skype.com': { name: 'Skype', path: user },
  'keybase.io': { name: 'Keybase', path: user },
  'lattes.cnpq.br': { name: 'Lattes', path: user },
  'malt.fr': { name: 'Malt', path: /^\/profile\/([^/?#]+)/ },
  'discord.gg': { name: 'Discord', path: user },
}

/** Networks people name before a handle, without an address: "Telegram: @ada". */
export const networkNames: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(networks).map(({ name }) => name),
    'Skype',
    'WeChat',
    'Discord',
    'Signal',
    'QQ',
    'ICQ',
    'Slack',
    'Jabber',
    'Line',
    'Viber',
    '微信',
  ].map((name) => [name.toLowerCase(), name]),
)

/** The network and handle behind an address. */
export function profileOf(url: string): { network: string; handle?: string } | undefined {
  const match = /^(?:https?:)?\/\/(?:www\.|m\.|[a-z]{2}\.)?([^/?#:]+)([^#]*)/i.exec(url)
  if (!match) return undefined
  const network = networks[match[1]!.toLowerCase()]
  if (!network) return undefined
  const handle = network.path.exec(match[2]!)?.[1]
  return handle === undefined ? { network: network.name } : { network: network.name, handle: decoded(handle) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
