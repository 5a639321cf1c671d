import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/index.js';
import { ConsentsModule } from '../consents/index.js';
import { CouplesModule } from '../couples/index.js';
import { FeedsModule } from '../feeds/index.js';
import { IdentityModule } from '../identity/index.js';
import { ReflectionsModule } from '../reflections/index.js';
import { RemindersModule } from '../reminders/index.js';
import { RitualsModule } from '../rituals/index.js';
import { ClientRecordService } from './client-record.service.js';
import { ErasureRepository } from './erasure.repository.js';
import { ErasureService } from './erasure.service.js';
import { ExportsRepository } from './exports.repository.js';
import { OwnExportService } from './own-export.service.js';
import { OwnRightsController } from './own-rights.controller.js';
import { PersonsController } from './persons.controller.js';
import { PersonsRepository } from './persons.repository.js';
import { RequestsRepository } from './requests.repository.js';
import { RetentionService } from './retention.service.js';
import { RightsService } from './rights.service.js';
import { SeparationService } from './separation.service.js';

@Module({
  imports: [
    AssignmentsModule,
    ConsentsModule,
    CouplesModule,
    FeedsModule,
    IdentityModule,
    ReflectionsModule,
    RitualsModule,
    RemindersModule,
  ],
  controllers: [OwnRightsController, PersonsController],
  providers: [
    ClientRecordService,
    ErasureRepository,
    ErasureService,
    ExportsRepository,
    OwnExportService,
    PersonsRepository,
    RequestsRepository,
    RetentionService,
    RightsService,
    SeparationService,
  ],
  exports: [RetentionService, SeparationService],
})
export class PersonsModule {}
