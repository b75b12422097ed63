/** Whether two titles are the same words; WordPress changes quotes, dashes and `&` in those it is sent. */
export function isSameTitle(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other);
}

function lettersOf(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/&#?\w{1,10};/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
    .toLowerCase();
}
