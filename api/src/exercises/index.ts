export { ExercisesModule } from './exercises.module.js';
export { ExercisesService } from './exercises.service.js';
