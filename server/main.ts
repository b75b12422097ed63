/** The program of the language server on Node. */
import { keepCompiled } from './compileCache.ts';

keepCompiled();
void import('./serveNode.ts');
