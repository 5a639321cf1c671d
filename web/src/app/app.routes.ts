import type { Routes } from '@angular/router';
import { partnerOnly, professionalOnly, signedOutOnly, toHome } from './identity/guards';
import { keepHistoryShort } from './shell/history';

/** The table of contents. Every page is loaded when it is first asked for. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toHome], children: [] },
  {
    path: '',
    loadComponent: () => import('./shell/front-frame/front-frame').then((m) => m.FrontFrame),
    children: [
      {
        path: 'sign-in',
        canActivate: [signedOutOnly],
        loadComponent: () => import('./identity/sign-in/sign-in-page').then((m) => m.SignInPage),
      },
      {
        path: 'recover',
        loadComponent: () => import('./identity/recover/recover-page').then((m) => m.RecoverPage),
      },
      { path: 'join', loadComponent: () => import('./couples/join-page').then((m) => m.JoinPage) },
      {
        path: 'colleague',
        loadComponent: () => import('./practice/colleague-page').then((m) => m.ColleaguePage),
      },
      {
        path: 'messages',
        loadComponent: () => import('./reminders/messages-off-page').then((m) => m.MessagesOffPage),
      },
      {
        path: 'demo/mail',
        loadComponent: () => import('./reminders/demo-mail-page').then((m) => m.DemoMailPage),
      },
      { path: 'begin', loadComponent: () => import('./practice/begin-page').then((m) => m.BeginPage) },
    ],
  },
  {
    path: '',
    canActivate: [partnerOnly],
    canActivateChild: [keepHistoryShort],
    loadComponent: () => import('./shell/partner-frame/partner-frame').then((m) => m.PartnerFrame),
    children: [
      { path: 'today', loadComponent: () => import('./home/today-page').then((m) => m.TodayPage) },
      {
        path: 'together',
        loadComponent: () => import('./rituals/together-page').then((m) => m.TogetherPage),
      },
      {
        path: 'together/new',
        loadComponent: () => import('./rituals/agreeing/propose-page').then((m) => m.ProposePage),
      },
      {
        path: 'together/:ritualId',
        loadComponent: () => import('./rituals/one-ritual/ritual-page').then((m) => m.RitualPage),
      },
      {
        path: 'together/:ritualId/change',
        loadComponent: () => import('./rituals/agreeing/change-page').then((m) => m.ChangePage),
      },
      { path: 'me', loadComponent: () => import('./identity/me/me-page').then((m) => m.MePage) },
      // A plain name: the browser's own history keeps every address.
      { path: 'me/more', loadComponent: () => import('./safety/safety-page').then((m) => m.SafetyPage) },
      { path: 'me/readers', loadComponent: () => import('./audit/who-read-page').then((m) => m.WhoReadPage) },
      {
        path: 'me/security',
        loadComponent: () => import('./identity/security/security-page').then((m) => m.SecurityPage),
      },
      {
        path: 'me/reminders',
        loadComponent: () => import('./reminders/reminders-page').then((m) => m.RemindersPage),
      },
      {
        path: 'me/calendar',
        loadComponent: () => import('./feeds/calendar-page').then((m) => m.CalendarPage),
      },
      {
        path: 'me/data',
        loadComponent: () => import('./persons/own-data-page').then((m) => m.OwnDataPage),
      },
      {
        path: 'me/copy',
        loadComponent: () => import('./persons/own-copy-page').then((m) => m.OwnCopyPage),
      },
      { path: 'done', loadComponent: () => import('./reflections/done-page').then((m) => m.DonePage) },
      { path: 'shared', loadComponent: () => import('./reflections/shared-page').then((m) => m.SharedPage) },
      {
        path: 'shared/:assignmentId',
        loadComponent: () => import('./reflections/shared-page').then((m) => m.SharedPage),
      },
      {
        path: 'exercise/:assignmentId',
        data: { oneThing: true },
        loadComponent: () => import('./reflections/homework-page').then((m) => m.HomeworkPage),
      },
    ],
  },
  {
    path: '',
    canActivate: [professionalOnly],
    loadComponent: () =>
      import('./shell/professional-frame/professional-frame').then((m) => m.ProfessionalFrame),
    children: [
      {
        path: 'caseload',
        title: 'caseload',
        loadComponent: () => import('./caseload/caseload-page').then((m) => m.CaseloadPage),
      },
      {
        path: 'couples/new',
        title: 'newCouple',
        loadComponent: () => import('./couples/add-couple-page').then((m) => m.AddCouplePage),
      },
      {
        path: 'couples/:coupleId',
        title: 'coupleFile',
        loadComponent: () => import('./couple-file/couple-file-page').then((m) => m.CoupleFilePage),
      },
      {
        path: 'couples/:coupleId/rituals/new',
        title: 'coupleFile',
        loadComponent: () => import('./rituals/agreeing/offer-page').then((m) => m.OfferPage),
      },
      {
        path: 'couples/:coupleId/rituals/:ritualId/change',
        title: 'coupleFile',
        loadComponent: () => import('./rituals/agreeing/offer-change-page').then((m) => m.OfferChangePage),
      },
      {
        path: 'couples/:coupleId/assign',
        title: 'assign',
        loadComponent: () => import('./assignments/assign-page').then((m) => m.AssignPage),
      },
      {
        path: 'couples/:coupleId/safety/:checkId',
        title: 'coupleFile',
        loadComponent: () => import('./safety/safety-check-page').then((m) => m.SafetyCheckPage),
      },
      {
        path: 'couples/:coupleId/reflections/:reflectionId',
        title: 'reflection',
        loadComponent: () => import('./reflections/reflection-page').then((m) => m.ReflectionPage),
      },
      {
        path: 'library',
        title: 'library',
        loadComponent: () => import('./exercises/library-page').then((m) => m.LibraryPage),
      },
      {
        path: 'library/:key',
        title: 'exercise',
        loadComponent: () => import('./exercises/exercise-page').then((m) => m.ExercisePage),
      },
      {
        path: 'practice',
        title: 'practice',
        loadComponent: () => import('./practice/practice-page').then((m) => m.PracticePage),
      },
      {
        path: 'account',
        title: 'account',
        loadComponent: () => import('./identity/account/account-page').then((m) => m.AccountPage),
      },
      {
        path: 'account/events',
        title: 'events',
        loadComponent: () => import('./audit/events-page').then((m) => m.EventsPage),
      },
      {
        path: 'account/substitutes',
        title: 'account',
        loadComponent: () => import('./practice/substitutes-page').then((m) => m.SubstitutesPage),
      },
      {
        path: 'account/security',
        title: 'account',
        loadComponent: () => import('./identity/security/security-page').then((m) => m.SecurityPage),
      },
    ],
  },
  { path: '**', loadComponent: () => import('./shell/not-found-page').then((m) => m.NotFoundPage) },
];
