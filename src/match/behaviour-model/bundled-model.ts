import written from "../../../keywords/behaviours/model.json" with { type: "json" };
import { BehaviourModel } from "./behaviour-model.js";

let model: BehaviourModel | undefined;

/** The model that `npm run train` made, read at the first use. */
export function bundledModel(): BehaviourModel {
  model ??= new BehaviourModel(written);
  return model;
}
