export { version as KEYFIT_VERSION } from "../package.json";
