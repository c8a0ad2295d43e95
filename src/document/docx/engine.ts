import mammoth from "mammoth";

/** What the converter made of a DOCX. */
export interface Converted {
  readonly html: string;
  /** What the converter did not understand, in its own words; style names left out. */
  readonly messages: readonly string[];
}

/** Style names of word processors and their templates that are headings, beside those the converter knows by itself. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name^='Section'] => h2:fresh",
  "p[style-name^='Heading'] => h2:fresh",
  "p[style-name^='Resume Heading'] => h2:fresh",
  "p[style-name^='Job Heading'] => h2:fresh",
];

const MINOR_MESSAGE = /style|image/i;

/** Converts a DOCX to HTML with mammoth. Pictures become empty `img` elements. Throws whatever mammoth throws. */
export async function convertToHtml(bytes: Uint8Array): Promise<Converted> {
  const arrayBuffer = new Uint8Array(bytes).buffer;
  // mammoth takes `buffer` in Node and `arrayBuffer` in a browser, and looks at the one it knows.
  const input = { arrayBuffer, buffer: arrayBuffer } as unknown as { arrayBuffer: ArrayBuffer };
  const { value, messages } = await mammoth.convertToHtml(input, {
    styleMap: STYLE_MAP,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
  });
  return {
    html: value,
    messages: messages.map(({ message }) => message).filter((text) => !MINOR_MESSAGE.test(text)),
  };
}
