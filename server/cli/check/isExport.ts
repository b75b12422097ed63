/** Tells exports from posts. */

/** Whether a text is JSON in which a chat product writes conversations. What reads exports is large: few checks need it. */
export async function isExport(text: string): Promise<boolean> {
  const { exportFormats } = await import('../../convert/exports/formats.ts');
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const values = Array.isArray(value) ? value : [value];
    return exportFormats.some(({ recognises }) => values.some(recognises));
  } catch {
    return false;
  }
}
