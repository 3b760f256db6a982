import type { DocumentedMethod, Understood } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import type { ClausePlace, Means } from './means.ts';
import { lacking } from './out-of-reach.ts';
import type { Fate } from './parts.ts';
import { needsOfAnybody, readerIn } from './reader-named.ts';
import { resourcesIn } from './resources-named.ts';
import type { Match } from './sentences.ts';
import { toldFor } from './told.ts';

/** What becomes of a clause that a method performs, where it speaks of what can be made ready, and of who has an account. */
export function doneBy(
  { method, taken }: Match<DocumentedMethod>,
  topic: Topic,
  { resources, actors }: Means,
  place?: ClausePlace,
): Fate {
  const about = taken.flatMap(({ parameter, things }) => (parameter === 'resource' ? things : []));
  const mentioned = taken.flatMap(({ things }) => things.flatMap(resourcesIn));
  const other = mentioned.find(({ name }) => name !== topic.resource && resources[name] !== null);
  if (other) return lacking(other.name);
  const role = readerIn(taken, actors);
  if (role !== undefined && !(role in actors)) return lacking(role, `nobody here can log in as a ${role}`);
  const isOfRow = about.length > 0 || taken.some(({ parameter }) => parameter.startsWith('row'));
  const { purpose, resource } = topic;
  // What the procedure makes itself is nothing to bring along.
  const need = isOfRow && resource !== null && purpose !== 'create' ? resources[resource] : null;
  const understood: Understood = {
    ...method,
    told: [...taken.flatMap(toldFor), ...(method.takes && place ? [place.lines[method.takes]] : [])],
    needs: [
      ...(need === null || need === undefined ? [] : [need]),
      ...(isLogIn({ taken }) ? (actors[role ?? ''] ?? needsOfAnybody(actors)) : []),
    ],
    ...(role === undefined ? {} : { actor: role }),
  };
  return { as: method.claims ? 'checked' : 'performed', by: [understood] };
}

export const isLogIn = ({ taken }: Pick<Match<DocumentedMethod>, 'taken'>): boolean =>
  taken.some(({ parameter }) => parameter === 'console');
