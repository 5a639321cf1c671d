import { Controller, Get, Param, SerializeOptions, type PipeTransform } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { exercise, exerciseLines, type Exercise, type ExerciseLine } from '@tweespraak/contracts/exercises';
import { May } from '../identity/index.js';
import { notFound } from '../platform/http/problems.js';
import { ExercisesService } from './exercises.service.js';

class VersionPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,3}$/.test(value)) throw notFound();
    return Number(value);
  }
}

/** The library, for whoever assigns from it. Partners get an exercise with their homework. */
@Controller('exercises')
export class ExercisesController {
  constructor(private readonly exercises: ExercisesService) {}

  @Get()
  @May('browse-library')
  @SerializeOptions({ schema: exerciseLines })
  @ApiOkResponse({ standardSchema: exerciseLines })
  lines(): { exercises: ExerciseLine[] } {
    return { exercises: this.exercises.lines() };
  }

  @Get(':key/:version')
  @May('browse-library')
  @SerializeOptions({ schema: exercise })
  @ApiOkResponse({ standardSchema: exercise })
  exercise(@Param('key') key: string, @Param('version', VersionPipe) version: number): Exercise {
    return this.exercises.exercise(key, version);
  }
}
