import written from "../../../keywords/claims/model.json" with { type: "json" };
import { ClaimModel } from "./claim-model.js";

let model: ClaimModel | undefined;

/** The model that `npm run train` made, read at the first use. */
export function bundledClaimModel(): ClaimModel {
  model ??= new ClaimModel(written);
  return model;
}
