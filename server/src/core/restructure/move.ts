import { type Article, articleAt, isTitle, type Part, textOf } from '../articles';
import { homeOf, moveLines } from '../articles/displacement';
import type { Page } from '../page';
import type { Edit } from '../rule';
import { holdsLine } from '../text';

/** What can be moved to the text that it belongs above. */
export type Movable = 'headline' | 'byline';

/**
 * Moves the headline (with kicker and deck) or the byline of the article on a line to above its text, or to that of
 * the article on another line. Undefined where there is none, where it stands there already, or where it shares a line.
 */
export function move(page: Page, what: Movable, line: number, target?: number): Edit[] | undefined {
  const article = ownerOf(page, what, line);
  const goal = target === undefined ? article : articleAt(page, target);
  const text = goal && textOf(goal);
  if (!article || !goal || !text) return undefined;
  const top = homeOf(page, goal, text);
  const apart = article.parts
    .filter(part => isMovable(part, what) && !(top <= part.first && part.last < text.first))
    .sort((a, b) => a.first - b.first);
  if (apart.length === 0 || apart.some(part => isShared(page, part))) return undefined;
  const before = what === 'headline' ? top : text.first;
  return together(apart.map(({ first, last }) => moveLines(page, { first, last, before })));
}

const isMovable = (part: Part, what: Movable): boolean =>
  what === 'headline' ? isTitle(part) : part.role === 'byline';

/** The article whose headline or byline stands on a line, else the one whose text does. */
function ownerOf(page: Page, what: Movable, line: number): Article | undefined {
  const isHere = holdsLine(line);
  return (
    page.articles.find(({ parts }) => parts.some(part => isHere(part) && isMovable(part, what))) ??
    articleAt(page, line)
  );
}

/** Whether a line of a part is also one of something else: which half to move is for a person to say. */
const isShared = ({ articles }: Page, moved: Part): boolean =>
  articles.some(({ parts }) =>
    parts.some(part => part !== moved && part.first <= moved.last && moved.first <= part.last),
  );

/** Several moves to one place as one list of edits: what is moved goes there in its order. */
function together(moves: readonly (readonly Edit[])[]): Edit[] {
  const isInsertion = ({ span }: Edit) => span.start === span.end;
  const [insertion, ...others] = moves.flat().filter(isInsertion);
  if (!insertion) return [];
  const newText = [insertion, ...others].map(edit => edit.newText).join('');
  const deletions = moves.flat().filter(edit => !isInsertion(edit));
  return [{ ...insertion, newText }, ...deletions].sort((a, b) => a.span.start - b.span.start);
}
