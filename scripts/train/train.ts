import { trainBehaviours } from "./train-behaviours.js";
import { trainClaims } from "./train-claims.js";

/** `npm run train`: fits the models on the lines of `fixtures/behaviours` and `fixtures/claims` and writes them to `keywords`. */
await trainClaims();
await trainBehaviours();
