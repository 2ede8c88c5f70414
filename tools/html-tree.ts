/** Walks a page as a browser reads it (parse5). */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;
export type HtmlDocument = DefaultTreeAdapterTypes.Document;

/** Every element, in order; what stands in a `<template>` too. */
export function elementsIn(node: HtmlNode, found: HtmlElement[] = []): readonly HtmlElement[] {
  if ('tagName' in node) found.push(node);
  if ('content' in node) elementsIn(node.content, found);
  if ('childNodes' in node) for (const child of node.childNodes) elementsIn(child, found);
  return found;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((found) => found.name === name)?.value;
}

export function textIn(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** A script that stands in the page itself, and is not data. */
export function isCode(element: HtmlElement): boolean {
  const type = attribute(element, 'type') ?? '';
  return (
    element.tagName === 'script' &&
    attribute(element, 'src') === undefined &&
    ['module', 'text/javascript', ''].includes(type)
  );
}
