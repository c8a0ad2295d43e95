// pdfkit brings no types.
declare module "pdfkit";
