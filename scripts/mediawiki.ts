// `npm run mediawiki`: a real MediaWiki on the loopback address that stands in for Wikipedia, until it is ended.
import { startMediaWiki } from './mediawiki/server.ts';

const { apis } = await startMediaWiki();
console.log(`MediaWiki answers until Ctrl+C. As settings of VS Code or in colloquy.config.json:

  "colloquy.wikipedia.apis": ${JSON.stringify(apis)}`);
