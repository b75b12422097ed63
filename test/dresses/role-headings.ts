import { fixture } from './fixture.ts';

export default fixture('role-headings', [
  {
    name: 'ChatGPT MD',
    text: '---\nmodel: gpt-4\n---\n\n<hr class="__chatgpt_plugin">\n\n### role::system\n\nAnswer briefly.\n\n<hr class="__chatgpt_plugin">\n\n### role::user\n\nWho built it?\n\n<hr class="__chatgpt_plugin">\n\n### role::assistant<span style="font-size: small;"> (gpt-4)</span>\n\nHayruddin did.\n\n<hr class="__chatgpt_plugin">\n\n### role::user\n\nWhen?\n',
    turns: ['editor Editor: Who built it?', 'model GPT-4: Hayruddin did.', 'editor Editor: When?'],
    lines: [12, 18, 24],
    warnings: ['Left out the instructions that the model was given.'],
  },
  {
    name: 'a heading in code',
    text: '**Editor:** How does the plugin mark turns?\n\n**ChatGPT:** So:\n\n```\n### role::user\n```\n',
    turns: ['editor Editor: How does the plugin mark turns?', 'model ChatGPT: So:\n\n```\n### role::user\n```'],
  },
]);
