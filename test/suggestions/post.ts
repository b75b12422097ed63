/** A post of our own about what the stand-in of Wikipedia has, with the traits of real ones. */
export const missionPost = `---
title: After the blue helmets
model: Bard
speakers: [Editor, Bard]
lang: en
---

**Editor:** Good morning! Is Timbuktu still waiting for MINUSMA?

**Bard:** Good morning! Yes, it is. However, MINUSMA ended in June 2023, when the UN Security Council voted to close it. The Malian government had asked for that, and Mali's Foreign Minister Abdoulaye Diop said so. The Council agreed within days.

### The Sahel and the African Union

**Editor:** Which other missions were there?

**Bard:** France led Operation Barkhane until November. The [European Union](https://en.wikipedia.org/wiki/European_Union) had a training mission, EUTM, in Mali; the \`Wagner Group\` came later. In 2021 the Wagner Group arrived. EU officers left then.

- Thank you for asking about ECOWAS. It Is Important.
- Question after question went to Bamako.

> Somebody in Gao said that the G5 Sahel was over.

**Editor:** Thank you, Bard.

**Bard:** You are welcome. The End.

> **IMPORTANT NOTE:** This is a conversation with an AI model (Bard) about Germany and Russia and might contain inaccuracies.
`;
