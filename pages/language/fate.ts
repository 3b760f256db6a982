import type { DocumentedMethod, NotUnderstood } from '../../fixtures/model/understanding.ts';
import type { Topic } from '../../fixtures/model/words.ts';
import { agrees } from './agreement.ts';
import { hasPurpose } from './purposes.ts';
import { doneBy, isLogIn } from './done.ts';
import type { CallFate } from './calls/call-reading.ts';
import type { Clause } from './clause.ts';
import type { ClausePlace, Means } from './means.ts';
import { type Fate, withPatience } from './parts.ts';
import type { Gap } from './read-passage.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { misfitOf } from './misfit.ts';
import { powerNamedIn } from './named-powers.ts';
import { lacking, outOfReach } from './out-of-reach.ts';
import type { Match, Sentences } from './sentences.ts';
import { resourcesShown } from './resources-named.ts';
import { without } from './rule.ts';
import { standingOf, standingOfNeed } from './standing.ts';
import { disagreement, otherThing, unfit, unknownClause, unknownWords } from './unknown.ts';

type Method = DocumentedMethod;

/** A claim with no act beside it. */
const ALONE = { isAfterAct: false, isBeforeAct: false } as const;

/** What becomes of the clauses of one procedure. */
export class Fates {
  readonly #topic: Topic;
  readonly #means: Means;
  readonly #steps: Sentences<Method>;
  readonly #needs: Sentences<Method>;

  constructor(topic: Topic, means: Means, steps: Sentences<Method>, needs: Sentences<Method>) {
    this.#topic = topic;
    this.#means = means;
    this.#steps = steps;
    this.#needs = needs;
  }

  /** A sentence that no grammar knows may be known in its own words, as a stub is pasted. */
  ofGap(gap: Gap, of: 'step' | 'prerequisite'): Fate {
    const sentences = of === 'step' ? this.#steps : this.#needs;
    const match = sentences.matchWords(gap.sentence, this.#means.language);
    return match ? this.#done(match) : { as: 'finding', because: unknownWords(gap.sentence, gap) };
  }

  /** What becomes of a clause of a step. */
  ofStep(clause: Clause, place: ClausePlace): Fate {
    const { lexicon } = this.#means.language;
    const seen = place.isAfterAct ? this.#seen(clause, place) : undefined;
    if (seen) return seen;
    const standing = standingOf(clause, lexicon, { ...this.#topic, ...place });
    const elsewhere = resourcesShown(clause, lexicon).find((name) => this.#isOther(name));
    if (elsewhere !== undefined && standing.as === 'information' && clause.as === 'claim')
      return notSo(otherThing(clause, elsewhere, this.#topic));
    const isOwn =
      standing.as === 'performed' || (standing.as === 'disagreement' && !hasPurpose(standing.with));
    if (clause.isAim && isOwn) return this.#ofAim(clause, place);
    switch (standing.as) {
      case 'information':
        return (clause.as === 'statement' ? this.#inOwnWords(clause) : undefined) ?? standing;
      case 'not-covered':
        return standing;
      case 'disagreement':
        return (
          this.#inOwnWords(clause) ??
          this.#outOfReach(clause, standing.with) ??
          notSo(disagreement(clause, standing.with, this.#topic))
        );
      case 'performed': {
        const match = this.#steps.match(clause);
        if (!match)
          return (
            this.#inOwnWords(clause) ?? this.#outOfReach(clause) ?? notSo(unknownClause(clause, lexicon))
          );
        if (elsewhere !== undefined)
          return this.#outOfReach(clause) ?? notSo(otherThing(clause, elsewhere, this.#topic));
        const misfit = misfitOf(match.method, clause, place, this.#topic, lexicon);
        if (misfit !== undefined) return notSo(unfit(clause, misfit));
        const fate = withPatience(clause, this.#done(match, place));
        const isOther = 'lacks' in fate && !isLogIn(match) && this.isFollowed;
        return isOther ? notSo(otherThing(clause, fate.lacks, this.#topic)) : fate;
      }
    }
  }

  /** What is said behind an act is looked for: in Validate all that can be seen, before it what comes up on the screen. */
  #seen(clause: Clause, place: ClausePlace): Fate | undefined {
    if (clause.as !== 'claim' || clause.isAim) return undefined;
    const match = this.#steps.match(clause);
    if (!match || (match.method.claims !== undefined && place.section !== 'validate')) return undefined;
    const fate = this.ofStep(clause, { ...place, ...ALONE });
    return 'by' in fate ? fate : undefined;
  }

  /** What an act is good for is seen where all that is left is to look; before, nobody looks for it. */
  #ofAim(clause: Clause, place: ClausePlace): Fate {
    const match = place.section === 'validate' ? this.#steps.match(clause) : undefined;
    return match?.method.claims
      ? this.#done(match, place)
      : { as: 'not-covered', why: 'what an act is good for' };
  }

  /** How a claim beside the steps is checked, wherever it stands; undefined where nobody can. */
  ofClaim(clause: Clause, lines: ClausePlace['lines']): Fate | undefined {
    if (clause.as !== 'claim') return undefined;
    const fate = this.ofStep(clause, { section: 'validate', number: 0, ...ALONE, lines });
    return fate.as === 'checked' ? fate : undefined;
  }

  /** What becomes of a clause about calls: one that asks for something else than the procedure does is none of its own. */
  ofCall(
    clause: Clause,
    { as, why }: CallFate,
    { onlyReads, ...place }: ClausePlace & { onlyReads: boolean },
  ): Fate {
    if (as === 'information' || as === 'not-covered') return { as, why };
    const here = without(clause, 'outside');
    const standing = standingOf(here, this.#means.language.lexicon, { ...this.#topic, ...place });
    if (standing.as === 'disagreement' && hasPurpose(standing.with))
      return notSo(disagreement(clause, standing.with, this.#topic));
    const changing = as === 'performed' && onlyReads ? clause.purposes.find(hasPurpose) : undefined;
    if (changing) return notSo(unfit(clause, 'the command of this step only reads, and changes nothing'));
    return { as, by: [] };
  }

  /** Whether what the procedure is about can be made ready: else nobody follows it. */
  get isFollowed(): boolean {
    return Boolean(this.#means.resources[this.#topic.resource ?? '']);
  }

  #outOfReach(clause: Clause, odd?: Mention | Clause): Fate | undefined {
    const isOfThing = odd === undefined || odd === clause || ('when' in odd && odd.when !== 'aim');
    return this.isFollowed || !isOfThing ? undefined : outOfReach(clause, this.#means);
  }

  #isOther(name: string): boolean {
    const { resource } = this.#topic;
    return resource !== null && name !== resource && this.#means.resources[name] !== null;
  }

  #inOwnWords({ sentence }: Clause): Fate | undefined {
    const match = sentence && this.#steps.matchWords(sentence, this.#means.language);
    return match && this.#done(match);
  }

  #done(match: Match<Method>, place?: ClausePlace): Fate {
    return doneBy(match, this.#topic, this.#means, place);
  }

  /** What a prerequisite's clause provides. */
  ofPrerequisite(clause: Clause): Fate {
    const { lexicon } = this.#means.language;
    const standing = standingOfNeed(clause);
    if (standing) return standing;
    const power = powerNamedIn(clause, lexicon);
    if (power !== undefined) return lacking(power, `nobody here can be given the ${power}`);
    const { purpose, resource } = this.#topic;
    // To be there it was made; in which state it is, is that in which the procedure finds it.
    const odd = mentionsIn(clause, lexicon).find(
      (mention) =>
        !(mention.when === 'done' && agrees(mention, 'create', resource, true)) &&
        !agrees(mention, purpose, resource, mention.when !== 'done' && mention.when !== 'is'),
    );
    const match = odd ? undefined : this.#needs.match(clause);
    if (!match)
      return (
        this.#inOwnWords(clause) ??
        notSo(odd ? disagreement(clause, odd, this.#topic) : unknownClause(clause, lexicon))
      );
    const done = this.#done(match);
    return 'by' in done ? { as: 'arranged', by: done.by } : done;
  }
}

const notSo = (because: NotUnderstood): Fate => ({ as: 'finding', because });
