/** Pages of the German stand-in, by title: short texts of our own, in MediaWiki's markup. */
export const german: Record<string, string> = {
  MINUSMA:
    "{{SHORTDESC:Friedensmission in Mali}}Die '''MINUSMA''' war eine Mission der [[Vereinte Nationen|Vereinten Nationen]]. [[en:United Nations Multidimensional Integrated Stabilization Mission in Mali]]",
  Mali: "{{SHORTDESC:Staat in Westafrika}}'''Mali''' ist ein Staat.\n\n== Geschichte ==\nVor langer Zeit.\n\n== Städte ==\nBamako.\n\n[[en:Mali]]",
  'Sicherheitsrat der Vereinten Nationen':
    "Der '''Sicherheitsrat''' hat fünfzehn Mitglieder. [[en:United Nations Security Council]]",
  Sicherheitsrat: '#WEITERLEITUNG [[Sicherheitsrat der Vereinten Nationen]]',
  'Vereinte Nationen': "Die '''Vereinten Nationen''' sind ein Bund. [[en:United Nations]]",
  'Gruppe Wagner': "Die '''Gruppe Wagner''' ist ein Unternehmen. [[en:Wagner Group]]",
  Deutschland: "'''Deutschland''' ist ein Staat. [[en:Germany]]",
  Frankreich: "'''Frankreich''' ist ein Staat. [[en:France]]",
};
