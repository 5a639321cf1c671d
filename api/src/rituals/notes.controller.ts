import { Body, Controller, Delete, Get, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  coupleNotes,
  partnerNotes,
  writeNote,
  type CoupleNotes,
  type PartnerNotes,
  type WriteNote,
} from '@tweespraak/contracts/moment-notes';
import {
  May,
  OpensOwnTexts,
  ThePartner,
  TheProfessional,
  type Partner,
  type Professional,
} from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { NotesService } from './notes.service.js';

@Controller()
export class NotesController {
  constructor(private readonly notes: NotesService) {}

  @Get('rituals/:ritualId/notes')
  @May('see-own-notes')
  @OpensOwnTexts()
  @SerializeOptions({ schema: partnerNotes })
  @ApiOkResponse({ standardSchema: partnerNotes })
  ofPartner(@ThePartner() viewer: Partner, @IdParam('ritualId') ritualId: string): Promise<PartnerNotes> {
    return this.notes.ofPartner(viewer, ritualId);
  }

  @Put('rituals/:ritualId/moments/:momentId/note')
  @May('note-moment')
  @OpensOwnTexts()
  @SerializeOptions({ schema: partnerNotes })
  @ApiOkResponse({ standardSchema: partnerNotes })
  write(
    @ThePartner() viewer: Partner,
    @IdParam('ritualId') ritualId: string,
    @IdParam('momentId') momentId: string,
    @Body({ schema: writeNote }) body: WriteNote,
  ): Promise<PartnerNotes> {
    return this.notes.write(viewer, ritualId, momentId, body);
  }

  @Delete('rituals/:ritualId/moments/:momentId/note')
  @May('take-note-away')
  @OpensOwnTexts()
  @SerializeOptions({ schema: partnerNotes })
  @ApiOkResponse({ standardSchema: partnerNotes })
  remove(
    @ThePartner() viewer: Partner,
    @IdParam('ritualId') ritualId: string,
    @IdParam('momentId') momentId: string,
  ): Promise<PartnerNotes> {
    return this.notes.remove(viewer, ritualId, momentId);
  }

  @Get('couples/:coupleId/rituals/notes')
  @May('read-moment-notes')
  @SerializeOptions({ schema: coupleNotes })
  @ApiOkResponse({ standardSchema: coupleNotes })
  ofCouple(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<CoupleNotes> {
    return this.notes.ofCouple(viewer, coupleId);
  }
}
