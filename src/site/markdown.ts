/**
 * Renders the Markdown of method notes: paragraphs, headings, lists, emphasis, code, links, block quotes.
 * Anything else gives its text; raw HTML gives nothing. Headings start at h3, below those of the page: ## is h3.
 */
import type { Nodes, Parents } from 'mdast';
import { remark } from 'remark';

const parser = remark();
const HEADING_SHIFT = 1;
const HIGHEST = 3;

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeAttribute = (text: string): string => escapeHtml(text).replaceAll('"', '&quot;');

/** Links may lead to the web or within the site, nowhere else. */
const safe = (url: string): boolean => /^(https?:\/\/|\/|#)/.test(url);

/** `href` gives the address of a path of this site, such as '/methodology/': in the page's language, below its base. */
export function renderMarkdown(source: string, href: (path: string) => string): string {
  const inside = (node: Parents): string => node.children.map(render).join('');
  const located = (url: string): string => (url.startsWith('/') ? href(url) : url);
  function render(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return escapeHtml(node.value);
      case 'paragraph':
        return `<p>${inside(node)}</p>`;
      case 'heading': {
        const level = Math.min(6, Math.max(HIGHEST, node.depth + HEADING_SHIFT));
        return `<h${level}>${inside(node)}</h${level}>`;
      }
      case 'list': {
        const tag = node.ordered ? 'ol' : 'ul';
        return `<${tag}>${inside(node)}</${tag}>`;
      }
      case 'listItem':
        // A tight item holds one paragraph, which needs no box of its own.
        return `<li>${node.spread ? inside(node) : node.children.map((child) => (child.type === 'paragraph' ? inside(child) : render(child))).join('')}</li>`;
      case 'strong':
        return `<strong>${inside(node)}</strong>`;
      case 'emphasis':
        return `<em>${inside(node)}</em>`;
      case 'blockquote':
        return `<blockquote>${inside(node)}</blockquote>`;
      case 'inlineCode':
        return `<code>${escapeHtml(node.value)}</code>`;
      case 'code':
        return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
      case 'break':
        return '<br>';
      case 'link':
        return safe(node.url) ? `<a href="${escapeAttribute(located(node.url))}">${inside(node)}</a>` : inside(node);
      case 'html':
        return '';
      default:
        return 'children' in node ? inside(node) : '';
    }
  }
  return render(parser.parse(source));
}
