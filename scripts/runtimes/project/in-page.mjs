import { exercise } from './exercise.mjs';

window.exercised = await exercise(new URLSearchParams(location.search).get('api'));
