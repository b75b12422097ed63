/** Tells the scrolling of an editor that the panel asked for from the editor's own, without a clock. */

/** An editor leaves some lines at its top to the headings that stick there. */
const SLACK = 6;

/** Knows where an editor was asked to go, which it may do in steps. */
export class ScrollEcho {
  #way: { readonly from: number; readonly to: number } | undefined;

  /** The editor is asked to scroll from one top line to another. */
  expect(from: number, to: number): void {
    this.#way = from === to ? undefined : { from, to };
  }

  /** The editor goes its own ways: what it shows next is no echo. */
  forget(): void {
    this.#way = undefined;
  }

  /** Whether an editor shows this line at its top because it was asked to; at its end it goes no further. */
  isEcho(top: number, isAtEnd: boolean): boolean {
    if (!this.#way) return false;
    const { from, to } = this.#way;
    const isOnWay = top >= Math.min(from, to) - SLACK && top <= Math.max(from, to) + SLACK;
    if (!isOnWay || Math.abs(top - to) <= SLACK || (isAtEnd && to > top)) this.#way = undefined;
    return isOnWay;
  }
}
