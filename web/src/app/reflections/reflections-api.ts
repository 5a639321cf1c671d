import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
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

  /** Reading is recorded by the server. */
  reflection(id: () => string): HttpResourceRef<Reflection | undefined> {
    return httpResource(() => `/api/reflections/${id()}`, { parse: (value) => reflection.parse(value) });
  }

  /** The id is made by the page, so sending twice is sending once. */
  giveFeedback(reflectionId: string, feedback: GiveFeedback): Promise<Reflection> {
    return this.http.post(`/reflections/${reflectionId}/feedback`, feedback, reflection);
  }
}
