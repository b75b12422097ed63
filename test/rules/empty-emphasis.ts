import { fixture } from './fixture.ts';

export default fixture('empty-emphasis', [
  { name: 'between words', text: 'The mission ⟦** **⟧ has failed.\n', fixed: 'The mission has failed.\n' },
  { name: 'before a full stop', text: 'The mission ⟦** **⟧. It left.\n', fixed: 'The mission. It left.\n' },
  {
    name: 'at the start and at the end',
    text: '⟦** **⟧ The mission.\n\nIt left. ⟦** **⟧\n',
    fixed: 'The mission.\n\nIt left.\n',
  },
  { name: 'between words without spaces', text: 'The⟦**\u00a0**⟧mission\n', fixed: 'The mission\n' },
  {
    name: 'a no-break space alone',
    text: 'One.\n\n⟦**&nbsp;**⟧\n\nTwo. ⟦*&nbsp;*⟧ Three.\n',
    suggested: 'One.\n\n\nTwo. *&nbsp;* Three.\n',
  },
  { name: 'four stars between sentences', text: 'It failed. ⟦****⟧ It left.\n', suggested: 'It failed. It left.\n' },
  { name: 'four stars at the start', text: '⟦****⟧ The mission.\n', suggested: 'The mission.\n' },
  { name: 'underscores', text: 'It ⟦__ __⟧ left.\n', suggested: 'It left.\n' },
  { name: 'a break that was bold words', text: 'One.\n\n⟦** **⟧\n\nTwo.\n', suggested: 'One.\n\n\n\nTwo.\n' },
  { name: 'beside other bold words', text: 'The **mission** ⟦** **⟧ left.\n', fixed: 'The **mission** left.\n' },
  { name: 'breaks', text: 'One.\n\n***\n\n* * *\n\n****\n\n** ** **\n\n---\n\n___\n' },
  { name: 'blanks to fill in', text: 'Name: ____ Date: __ __ __ and ____ too.\n' },
  { name: 'ratings, and words not to be said', text: 'The Hotel **** is what the **** I like, f****d.\n' },
  { name: 'marks that belong to others', text: '**a ** **b **\n\n**a ** **b**\n' },
  { name: 'operators', text: 'Let a ** b ** c be, 2**3, \\*\\* \\*\\*, __init__ __del__.\n' },
  { name: 'code and HTML', text: '`** **` and <code>** **</code>\n\n```\n** **\n```\n\n    ** **\n' },
  { name: 'bold that holds an image, code or HTML', text: '**![](map.png)** **`x`** *<br>*\n' },
  { name: 'front matter', text: '---\ntitle: "** **"\n---\n\nYes.\n' },
]);
