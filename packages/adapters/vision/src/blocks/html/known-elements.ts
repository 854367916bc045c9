/** What these hold is no text of a document and may act: it is left out and told. */
export const ACTIVE: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'object', 'embed', 'applet', 'template', 'noscript', 'svg', 'math', 'link', 'meta', 'base', 'form', 'input', 'button', 'select', 'textarea', 'audio', 'video'])

/** These end a line of text. */
export const BREAKING: ReadonlySet<string> = new Set(['p', 'div', 'br', 'ul', 'ol', 'li', 'tr', 'table', 'section', 'article', 'header', 'footer', 'main', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** These only show how text looks. A tag that is in none of the three is taken for text that was never a tag. */
export const STYLING: ReadonlySet<string> = new Set(['a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'mark', 'small', 'big', 'sub', 'sup', 'span', 'font', 'center', 'ruby', 'rb', 'rt', 'rp', 'code', 'img', 'wbr', 'nobr', 'abbr', 'cite', 'q', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'colgroup', 'col', 'figure', 'figcaption', 'nav', 'aside', 'html', 'head', 'body', 'title', 'label'])
