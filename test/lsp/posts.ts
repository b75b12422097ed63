/** Posts that the tests of the server share. */

/** A complete disclaimer. */
export const note =
  '> **IMPORTANT NOTE:** These are conversations with AI models and might contain inaccuracies. This blog is a proof of concept. The knowledge of the model ends in September 2021. The links have been added by the human editor. The links lead only to Wikipedia.';

/** A post without problems. */
export const clean = `---
model: Bard
speakers: [Editor, Bard]
---

# The end of a mission

**Editor:** Why did it end so fast 🙂?

**Bard:** The [Council](https://en.wikipedia.org/wiki/United_Nations_Security_Council) voted.

### What then

- One thing
- Another thing

**Editor:** And after that?

**Bard:** Nobody knows.

${note}
`;
