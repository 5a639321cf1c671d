import { Body, Controller, Delete, Get, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  chooseFeedTitles,
  madeFeed,
  ownFeed,
  type ChooseFeedTitles,
  type MadeFeed,
  type OwnFeed,
} from '@tweespraak/contracts/calendar-feeds';
import { May, NeedsFreshFactor, ThePartner, type Partner } from '../identity/index.js';
import { OwnFeedService } from './own-feed.service.js';

@Controller('me/calendar-feed')
export class OwnFeedController {
  constructor(private readonly feeds: OwnFeedService) {}

  @Get()
  @May('see-own-feed')
  @SerializeOptions({ schema: ownFeed })
  @ApiOkResponse({ standardSchema: ownFeed })
  own(@ThePartner() viewer: Partner): Promise<OwnFeed> {
    return this.feeds.of(viewer);
  }

  // An address reads on without anybody signing in: whoever holds this phone for a minute must not make one.
  @Put()
  @May('change-own-feed')
  @NeedsFreshFactor()
  @SerializeOptions({ schema: madeFeed })
  @ApiOkResponse({ standardSchema: madeFeed })
  make(@ThePartner() viewer: Partner): Promise<MadeFeed> {
    return this.feeds.make(viewer);
  }

  @Put('titles')
  @May('change-own-feed')
  @SerializeOptions({ schema: ownFeed })
  @ApiOkResponse({ standardSchema: ownFeed })
  choose(
    @ThePartner() viewer: Partner,
    @Body({ schema: chooseFeedTitles }) { titles }: ChooseFeedTitles,
  ): Promise<OwnFeed> {
    return this.feeds.choose(viewer, titles);
  }

  @Delete()
  @May('change-own-feed')
  @SerializeOptions({ schema: ownFeed })
  @ApiOkResponse({ standardSchema: ownFeed })
  end(@ThePartner() viewer: Partner): Promise<OwnFeed> {
    return this.feeds.end(viewer);
  }
}
