import { anoukAndBas } from './couples/anouk-and-bas.js';
import { aoifeAndTomasz } from './couples/aoife-and-tomasz.js';
import { elsAndKees } from './couples/els-and-kees.js';
import { emmaAndOliver } from './couples/emma-and-oliver.js';
import { fleurAndMaud } from './couples/fleur-and-maud.js';
import { hannekeAndYoussef } from './couples/hanneke-and-youssef.js';
import { lisaAndDaan } from './couples/lisa-and-daan.js';
import { markAndJeroen } from './couples/mark-and-jeroen.js';
import { meganAndLars } from './couples/megan-and-lars.js';
import { priyaAndMatthijs } from './couples/priya-and-matthijs.js';
import { sanneAndJoris } from './couples/sanne-and-joris.js';
import { tinekeAndWim } from './couples/tineke-and-wim.js';
import type { DemoPractice } from './demo-types.js';
import { colleagues, offered, practiceName, therapists } from './practice.js';

export * from './demo-days.js';
export type * from './demo-types.js';

/** The demo practice: two therapists, a supervisor and an assistant, twelve couples, sixteen weeks up to yesterday. */
export const demoPractice: DemoPractice = {
  name: practiceName,
  therapists,
  colleagues,
  offered,
  couples: [
    sanneAndJoris,
    tinekeAndWim,
    fleurAndMaud,
    hannekeAndYoussef,
    lisaAndDaan,
    markAndJeroen,
    anoukAndBas,
    elsAndKees,
    emmaAndOliver,
    priyaAndMatthijs,
    meganAndLars,
    aoifeAndTomasz,
  ],
};
