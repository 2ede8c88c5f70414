/** What somebody could type, or put in a file, to have it taken for something else than text. */
export const hostileTexts = {
  'an element with a handler': '<img src=x onerror=alert(1)>',
  'the end of a script and another': '</script><script>alert(1)</script>',
  'an address that runs': 'javascript:alert(1)',
  'an attribute': `"onmouseover="alert(1)" x='`,
  'an entity': '&lt;b&gt; &amp; &#60;',
  'a change of direction': 'voor\u202Efdp.exe',
  'a path': '../../etc/passwd C:\\x',
  'a device of Windows': 'CON',
  'a null character': 'a\u0000b',
  'line ends': 'een\ntwee\r\ndrie',
  'a PDF operator': ') Tj /JS (app.alert(1)) >> endobj',
  'three hundred letters': 'n'.repeat(300),
  'a template': '{naam} {{alert(1)}} [weg] $&',
} as const;
