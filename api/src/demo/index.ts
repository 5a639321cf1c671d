export { fillDemo } from './fill-demo.js';
export { clearUnfinishedDemo } from './unfinished-demo.js';
