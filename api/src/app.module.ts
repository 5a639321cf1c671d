import { Module, type DynamicModule } from '@nestjs/common';
import { AssignmentsModule } from './assignments/index.js';
import { AuditPagesModule } from './audit/index.js';
import { CaseloadModule } from './caseload/index.js';
import { ConsentsModule } from './consents/index.js';
import { CouplesModule } from './couples/index.js';
import { ExercisesModule } from './exercises/index.js';
import { FeedsModule } from './feeds/index.js';
import { DemoWayModule, IdentityModule } from './identity/index.js';
import type { Clock } from './platform/clock.js';
import type { Config } from './platform/config.js';
import { PersonsModule } from './persons/index.js';
import { PlatformModule } from './platform/platform.module.js';
import { PracticeModule } from './practice/index.js';
import { ReflectionsModule } from './reflections/index.js';
import { RemindersModule } from './reminders/index.js';
import { RitualsModule } from './rituals/index.js';
import { SafetyModule } from './safety/index.js';
import type { ServiceUrls } from './platform/database/set-up.js';

/** The table of contents. */
@Module({})
export class AppModule {
  static with(config: Config, urls: ServiceUrls, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, urls, clock),
        IdentityModule,
        // The one place where a password alone can open something: the demo's accounts, in demo mode.
        ...(config.demo ? [DemoWayModule] : []),
        PracticeModule,
        CouplesModule,
        ConsentsModule,
        ExercisesModule,
        AssignmentsModule,
        ReflectionsModule,
        RitualsModule,
        RemindersModule,
        FeedsModule,
        SafetyModule,
        PersonsModule,
        CaseloadModule,
        AuditPagesModule,
      ],
    };
  }
}
