import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const render = (source: string) => renderMarkdown(source, (path) => path);

describe('renderMarkdown', () => {
  it('renders what method notes use', () => {
    expect(render('## 计什么\n\n**受理**的`件`。\n\n- 一\n- 二')).toBe(
      '<h3>计什么</h3><p><strong>受理</strong>的<code>件</code>。</p><ul><li>一</li><li>二</li></ul>',
    );
  });
  it('escapes text and drops raw HTML', () => {
    expect(render('a < b\n\n<script>x()</script>')).toBe('<p>a &lt; b</p>');
  });
  it('keeps the words of a link that leads nowhere safe', () => {
    expect(render('[甲](javascript:x) [乙](/about/)')).toBe('<p>甲 <a href="/about/">乙</a></p>');
  });
  it('leads links of this site to where the page stands', () => {
    expect(renderMarkdown('[乙](/about/)', (path) => `/en${path}`)).toBe('<p><a href="/en/about/">乙</a></p>');
  });
});
