import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { couple, type Couple } from '@tweespraak/contracts/couples';
import {
  type GiveFeedback,
  reflection,
  type Reflection,
  reflectionLines,
  type ReflectionLine,
} from '@tweespraak/contracts/reflections';
import { Http } from '../ui/http';

@Injectable({ providedIn: 'root' })
export class ReflectionsApi {
  private readonly http = inject(Http);

  /** What the partners of a couple handed in, as far as a professional may know of it. */
  ofCouple(coupleId: () => string | undefined): HttpResourceRef<ReflectionLine[] | undefined> {
    return httpResource(
      () => {
        const id = coupleId();
        return id && `/api/couples/${id}/reflections`;
      },
      { parse: (value) => reflectionLines.parse(value).reflections },
    );
  }

  /** How who reads stands to the couple: not everybody who reads writes back. */
  relation(coupleId: () => string): HttpResourceRef<Couple['relation'] | undefined> {
    return httpResource(() => `/api/couples/${coupleId()}`, {
      parse: (value) => couple.parse(value).relation,
    });
  }

  /** Reading is recorded by the server. */
  reflection(id: () => string): HttpResourceRef<Reflection | undefined> {
    return httpResource(() => `/api/reflections/${id()}`, { parse: (value) => reflection.parse(value) });
  }

  /** The id is made by the page, so sending twice is sending once. */
  giveFeedback(reflectionId: string, feedback: GiveFeedback): Promise<Reflection> {
    return this.http.post(`/reflections/${reflectionId}/feedback`, feedback, reflection);
  }
}
