export { AccessService } from './access.service.js';
export { CouplesModule } from './couples.module.js';
export type { CoupleRow, PartnerRow } from './couples.repository.js';
export { CouplesService } from './couples.service.js';
export { SidePipe } from './side.pipe.js';
export { CONSENT_VERSION, refuseOtherText } from './consent-text.js';
export { JoiningService } from './joining.service.js';
export { ReadersRepository } from './readers.repository.js';
export { ReadsRepository } from './reads.repository.js';
