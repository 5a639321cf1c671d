import { assignExercise, type AssignExercise } from '@tweespraak/contracts/assignments';
import type { Couple } from '@tweespraak/contracts/couples';
import type { ExerciseLine } from '@tweespraak/contracts/exercises';
import { addDays, isLocalDate } from '@tweespraak/domain/calendar';
import { dueDay, dueOrNone } from '../due-day';

/** The contract as a form holds it: a date field is empty, not `null`. */
export const assignForm = assignExercise.safeExtend({ dueOn: dueDay });
export type AssignForm = Omit<AssignExercise, 'dueOn'> & { dueOn: string };

/** A week from the couple's today, to both, shared once both have handed in. */
export function startForm(couple: Pick<Couple, 'today'>, chosen: ExerciseLine | undefined): AssignForm {
  return {
    id: crypto.randomUUID(),
    exercise: chosen ? { key: chosen.key, version: chosen.version } : { key: '', version: 1 },
    to: 'both',
    dueOn: isLocalDate(couple.today) ? addDays(couple.today, 7) : '',
    line: '',
    release: 'both-submitted',
  };
}

/** Sharing homework of one partner is that partner's alone; going back to both starts with the preset again. */
export function assignTo(form: AssignForm, to: AssignForm['to']): AssignForm {
  if (to !== 'both') return { ...form, to, release: 'by-partner' };
  return { ...form, to, release: form.release === 'by-partner' ? 'both-submitted' : form.release };
}

export function asAssignExercise(form: AssignForm): AssignExercise {
  return assignExercise.parse({ ...form, dueOn: dueOrNone(form.dueOn) });
}
