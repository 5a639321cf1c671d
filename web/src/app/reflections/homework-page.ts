import { Component } from '@angular/core';

@Component({ selector: 'tw-homework-page', template: '' })
export class HomeworkPage {}
