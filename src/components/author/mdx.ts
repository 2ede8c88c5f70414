/** Every tag an author may use in `content/paginas/`, and how plain Markdown looks. */

import Heading2 from '../prose/Heading2.astro';
import Heading3 from '../prose/Heading3.astro';
import Heading4 from '../prose/Heading4.astro';
import Link from '../prose/Link.astro';
import OrderedList from '../prose/OrderedList.astro';
import Paragraph from '../prose/Paragraph.astro';
import Table from '../prose/Table.astro';
import UnorderedList from '../prose/UnorderedList.astro';
import Acties from './Acties.astro';
import Begrip from './Begrip.astro';
import Begrippen from './Begrippen.astro';
import Bijeenkomst from './Bijeenkomst.astro';
import Bron from './Bron.astro';
import Contact from './Contact.astro';
import Dossiers from './Dossiers.astro';
import Inbreng from './Inbreng.astro';
import Kompas from './Kompas.astro';
import LetOp from './LetOp.astro';
import Meer from './Meer.astro';
import MijnDossier from './MijnDossier.astro';
import Opslag from './Opslag.astro';
import Rapport from './Rapport.astro';
import RodeDraad from './RodeDraad.astro';
import Terugkijken from './Terugkijken.astro';
import Tip from './Tip.astro';
import Voorbeeld from './Voorbeeld.astro';
import Werkblad from './Werkblad.astro';
import WerkbladAfronden from './WerkbladAfronden.astro';

export const mdxComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  ol: OrderedList,
  p: Paragraph,
  table: Table,
  ul: UnorderedList,
  Acties,
  Begrip,
  Begrippen,
  Bijeenkomst,
  Bron,
  Contact,
  Dossiers,
  Inbreng,
  Kompas,
  LetOp,
  Meer,
  MijnDossier,
  Opslag,
  Rapport,
  RodeDraad,
  Terugkijken,
  Tip,
  Voorbeeld,
  Werkblad,
  WerkbladAfronden,
};
