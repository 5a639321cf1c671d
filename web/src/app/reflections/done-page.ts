import { Component } from '@angular/core';

@Component({ selector: 'tw-done-page', template: '' })
export class DonePage {}
