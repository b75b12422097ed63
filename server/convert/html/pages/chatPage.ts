/** What is to be known of a chat page, to read a conversation off it. */
import type { Element } from 'hast';
import type { Role } from '../../../transcript/model.ts';

/** One kind of page. Where the facts come from, and of which day they are, stands beside each. */
export interface ChatPage {
  /** What readers call the one that answers there. */
  readonly model: string;
  /** Whose turn an element holds; undefined for all other elements. */
  roleOf(element: Element): Role | undefined;
  /** The parts of a turn that hold what was said; all of it where there are none. */
  said?(turn: Element): Element[];
  /** The model's name as the page has it. */
  modelOf?(turn: Element): string;
  /** What the page puts around a conversation's name in its title. */
  readonly title: RegExp;
}
