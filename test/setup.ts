import fc from "fast-check";

// The same cases in every run; set FC_SEED to another number, or to "random", to look further.
const { FC_SEED = "20250615" } = process.env;
if (FC_SEED !== "random") fc.configureGlobal({ seed: Number(FC_SEED) });
