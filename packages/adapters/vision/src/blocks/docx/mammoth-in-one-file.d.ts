/** The build of mammoth that stands in one file and asks nothing of Node, so that it can be packed and run anywhere. */
declare module 'mammoth/mammoth.browser.js' {
  const mammoth: {
    readonly convertToHtml: (input: { readonly arrayBuffer: ArrayBuffer }, options?: { readonly convertImage?: unknown; readonly styleMap?: readonly string[] }) => Promise<{ readonly value: string }>
    readonly images: { readonly imgElement: (convert: () => Promise<{ readonly src: string }>) => unknown }
  }
  export default mammoth
}
