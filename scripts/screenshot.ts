// Takes a picture of a file in the real VS Code with the packaged extension:
//   npx node scripts/screenshot.ts --file F [--theme light|dark|hc] [--preview] --out P.png
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showPreview, takePicture, themes } from './vscode/picture.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    preview: { type: 'boolean', default: false },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const theme = themes[values.theme];
if (values.help || !values.file || !values.out || !theme) {
  console.error(
    'Usage: npx node scripts/screenshot.ts --file FILE [--theme light|dark|hc] [--preview] --out PICTURE.png',
  );
  process.exit(values.help ? 0 : 2);
}
const file = resolve(values.file);
await takePicture(file, theme, values.out, async (workbench) => {
  if (values.preview) await showPreview(workbench, file);
});
