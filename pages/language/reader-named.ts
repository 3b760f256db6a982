import type { Actor, Need } from '../../fixtures/model/words.ts';
import type { Argument } from './sentences.ts';

type Actors = Readonly<Record<Actor, readonly Need[]>>;

/** As canonical text has it. */
const PLAIN_READER = 'user';

/** Who the reader is said to be; a user is whoever has no powers of their own: the first of the product's readers. */
export function readerIn(taken: readonly Argument[], actors: Actors): Actor | undefined {
  const said = taken.find(({ parameter }) => parameter === 'role')?.text.split(' or ');
  const roles = said?.map((role) => role.slice(1));
  const role = roles?.find((each) => each in actors) ?? roles?.[0];
  return role === PLAIN_READER ? Object.keys(actors)[0] : role;
}

/** What every reader has to have who logs in. */
export function needsOfAnybody(actors: Actors): readonly Need[] {
  const [first = [], ...others] = Object.values(actors);
  return first.filter((need) => others.every((needs) => needs.includes(need)));
}
