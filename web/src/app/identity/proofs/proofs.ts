import { Injectable } from '@angular/core';
import { OneQuestion } from '../one-question';

/** A second look before something weighty: the passkey or the six digits once more, although one is signed in. */
@Injectable({ providedIn: 'root' })
export class FreshFactor extends OneQuestion {}

/** The own PIN of a partner, before their own texts open. */
@Injectable({ providedIn: 'root' })
export class OwnPin extends OneQuestion {}
