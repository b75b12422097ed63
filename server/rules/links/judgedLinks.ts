/** The links of a block whose target is a matter for the link rules, with their class. */
import type { Configuration } from '../../config/configuration.ts';
import type { Block, Link } from '../../transcript/model.ts';
import { classifyLink } from '../../wikipedia/classify.ts';
import type { LinkClass } from '../../wikipedia/linkClass.ts';
import { RecentLinks } from './recentLinks.ts';

const judged = new RecentLinks<{ readonly configuration: Configuration; readonly found: LinkClass }>();

/** What a link’s own target leads to. */
export function classOf(link: Link, configuration: Configuration): LinkClass {
  const known = judged.get(link);
  if (known?.configuration === configuration) return known.found;
  const found = classifyLink(link.target, configuration);
  judged.set(link, { configuration, found });
  return found;
}

/** Links and definitions with a target; images have a rule of their own. */
export function judgedLinks<K extends LinkClass['kind']>(
  block: Block,
  configuration: Configuration,
  kind: K,
): { link: Link; found: Extract<LinkClass, { kind: K }> }[] {
  return block.links.flatMap((link) => {
    if (link.form === 'image' || link.target === '') return [];
    const found = classOf(link, configuration);
    return found.kind === kind ? [{ link, found: found as Extract<LinkClass, { kind: K }> }] : [];
  });
}
