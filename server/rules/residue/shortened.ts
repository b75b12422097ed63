/** Words as a message shows them: no more than so many characters, the last of which tells of more. */
export function shortened(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}
