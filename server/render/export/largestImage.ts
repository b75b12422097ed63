/** So many bytes an image may have that becomes part of a page; larger ones would make it a burden to load. */
export const largestImage = 10 * 2 ** 20;
