// Takes a picture of a file in the real VS Code with the packaged extension:
//   npx node scripts/screenshot.ts --file F [--theme light|dark|hc|hc-light] [--preview] --out P.png
// or pictures of the preview alone, P-LOOK-WIDTH.png, where looks and widths are given:
//   npx node scripts/screenshot.ts --file F --look interview --look chat --width 320 --width 1280 --out P.png
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showPreview, takePanelPictures, takePicture, themes } from './vscode/picture.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    preview: { type: 'boolean', default: false },
    look: { type: 'string', multiple: true, default: [] },
    width: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const theme = themes[values.theme];
if (values.help || !values.file || !values.out || !theme) {
  console.error(
    'Usage: npx node scripts/screenshot.ts --file FILE [--theme light|dark|hc|hc-light] [--preview] [--look LOOK]… [--width PIXELS]… --out PICTURE.png',
  );
  process.exit(values.help ? 0 : 2);
}
const file = resolve(values.file);
const looks = values.look.length > 0 ? values.look : ['interview'];
const widths = values.width.length > 0 ? values.width.map(Number) : [1280];
if (values.look.length + values.width.length > 0) await takePanelPictures(file, theme, values.out, { looks, widths });
else
  await takePicture(file, theme, values.out, async (workbench) => {
    if (values.preview) await showPreview(workbench, file);
  });
