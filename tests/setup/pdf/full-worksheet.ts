/** A filled-in worksheet of the example municipality Waterrijk, with every kind of answer. */
import type { PrintedAnswer, WorksheetDocument } from '../../../src/worksheet/print/printed.ts';
import { empty, question, section, text } from './example-documents.ts';

const yesNo = (picked: string): PrintedAnswer => ({
  type: 'options',
  options: ['Ja', 'Nee', 'Dat weten we nog niet'].map((label) => ({ label, picked: label === picked })),
});

export const fullWorksheet: WorksheetDocument = {
  code: '1A',
  title: 'Samen kijken hoe het met de jeugd gaat',
  area: 'Gemeente Waterrijk',
  participants: ['GGD Waterland-Oost', 'Jongerenraad', 'Ouderraad'],
  result: 'We weten hoe het met de jeugd gaat.',
  date: '2026-10-14',
  sections: [
    section(
      'vooraf',
      'Vooraf',
      question(
        'vraagstuk',
        'Ons gezamenlijke vraagstuk (uit werkblad 0A)',
        text(
          'Te veel jongeren in Waterrijk leven ongezond én raken los van school. Hoe zorgen we er samen voor dat zij fit genoeg zijn om mee te doen en hun diploma te halen?',
        ),
      ),
      question('gebied', 'Voor welke gemeente of regio?', text('Gemeente Waterrijk')),
      question(
        'jeugd',
        'Op welke manier doen kinderen, jongeren en gezinnen mee?',
        text(
          'Jongeren: drie klassengesprekken (vmbo 3, havo 4, mbo-entree) en een poll via Instagram.',
          'Kinderen: tekenopdracht “mijn gezonde dag” op twee basisscholen.',
          'Gezinnen: ouderavond in buurthuis De Brëe, met oppas en soep.',
        ),
      ),
      question('partners', 'Welke partners doen mee, en hoe?', {
        type: 'table',
        columns: ['Partner', 'Hoe doet deze partner mee?'],
        rows: [
          ['GGD Waterland-Oost', 'Levert cijfers per wijk en legt ze uit'],
          ['Scholengroep De Zeeëend', 'Geeft verzuimcijfers (niet op naam) en stelt lestijd beschikbaar'],
          ['Jongerenwerk Łódź-plein', 'Houdt 20 straatgesprekken'],
          ['Jeugdhulp Het Anker', 'Deelt ervaringen uit de praktijk'],
          ['Sportbedrijf Waterrijk & buurtvereniging Yeşil Şahin', 'Telt deelname per wijk'],
        ],
      }),
      question('afstemming', 'Waarover wil je afstemmen?', {
        type: 'options',
        options: [
          { label: 'Activiteiten en aanbod', picked: true },
          { label: 'Kennis over de jeugd', picked: true },
          { label: 'Geld', picked: false },
          { label: 'Iets anders', picked: false },
        ],
      }),
      question('akkoord', 'Is de opdrachtgever akkoord?', yesNo('Ja')),
    ),
    section(
      'informatie',
      'Deel 1. Informatie verzamelen',
      question('landelijk', 'Wat zegt landelijk onderzoek over de jeugd?', {
        type: 'table',
        columns: ['Wat weten we?', 'Bron', 'Jaar', 'Zorg of kans?'],
        rows: [
          [
            '36,0% van de jongeren van 12 tot 18 jaar bewoog genoeg (2020: 41,2%)',
            'CBS, via https://www.vosabb.nl/jongere-leerlingen-bewegen-meer-oudere-minder/',
            '2021',
            'Zorg',
          ],
          [
            '46,6% van de scholieren van 12 t/m 16 jaar dronk ooit alcohol (1999: 71,9%)',
            'Peilstationsonderzoek Scholieren, TSG 2020',
            '2019',
            'Kans',
          ],
          [
            'Nederlandse scholieren ervaren veel steun van gezin, vrienden en klas; zorgen zijn er vooral om meisjes',
            'HBSC Nederland, https://hbscnederland.nl/',
            '2022',
            'Nog niet duidelijk',
          ],
        ],
      }),
      question('lokaal', 'Welke cijfers zijn er over onze eigen gemeente of regio?', {
        type: 'records',
        records: [
          {
            title: 'Lokaal cijfer 1',
            sentence: '',
            questions: [
              question('wat', 'Onderwerp', text('Beweegt genoeg (12-18 jaar)')),
              question('waarde', 'Cijfer', text('34% in Oost, 47% in heel Waterrijk')),
              question('groep', 'Wijk, school of groep', text('Wijk Oost')),
              question('bron', 'Bron', text('GGD-monitor (fictief)')),
              question('jaar', 'Jaar', text('2025')),
              question('soort', 'Zorg of kans?', yesNo('Nee')),
            ],
          },
          {
            title: 'Lokaal cijfer 2',
            sentence: '',
            questions: [
              question('wat', 'Onderwerp', text('Ontbijt ≥ 5 dagen per week')),
              question('waarde', 'Cijfer', text('71%')),
              question('groep', 'Wijk, school of groep', empty),
              question('bron', 'Bron', text('GGD-monitor (fictief)')),
              question('jaar', 'Jaar', text('2025')),
              question('soort', 'Zorg of kans?', empty),
            ],
          },
        ],
      }),
      question(
        'zorgen',
        'Welke zorgen en kansen zien wij zelf, als we dit zo lezen?',
        text(
          'Zorgen: bewegen en ontbijten in Oost, en uitval vanaf klas 3.',
          '',
          'Kansen: veel jongeren hebben een volwassene die hen steunt; in Oost is € 40.000 over voor een buitensportplek.',
        ),
      ),
    ),
    section(
      'gesprek',
      'Deel 2. Het gesprek',
      question('datum', 'Wanneer is het gesprek?', text('14 oktober 2026')),
      question('overzicht', 'Wat we al weten', {
        type: 'lists',
        lists: [
          {
            heading: 'Zorgen',
            items: [
              'Jongeren bewegen te weinig (Wijk Oost, 12-18 jaar)',
              'Leerlingen haken af vanaf klas 3 (vmbo-bb/kb op De Zeeëend en mbo-entree)',
              'Gezinnen kennen de regelingen niet (Gezinnen met een laag inkomen, vooral Poolse en Turkse gezinnen)',
            ],
          },
          { heading: 'Kansen', items: ['Jongeren willen zelf sport organiseren (Oost en Centrum)'] },
        ],
      }),
      question('rondes', 'Wat spreken we af?', {
        type: 'records',
        records: [
          {
            title: 'Ronde 1',
            sentence: '',
            questions: [
              question('datum', 'Datum', text('6 oktober 2027')),
              question(
                'nieuw',
                'Wat is er nieuw?',
                text(
                  'Sportdeelname in Oost is 39% (was 34%). Thema’s die jongeren noemen: slaap, stress en geld.',
                ),
              ),
              question('acties', 'Acties', {
                type: 'table',
                columns: ['Actie', 'Hoe', 'Wie', 'Wanneer'],
                rows: [
                  [
                    'Slaapproject met vier klassen',
                    'Leerlingen houden twee weken een logboek bij en bedenken zelf oplossingen',
                    'School en GGD',
                    '1 februari 2028',
                  ],
                  [
                    'Uitleg sportpas in het Pools en Turks',
                    'Filmpje van 1 minuut, gemaakt door ouders',
                    'Buurtvereniging Yeşil Şahin',
                    '15 december 2027',
                  ],
                ],
              }),
            ],
          },
        ],
      }),
      question('volwassene', 'Is er een volwassene die er altijd is?', {
        type: 'records',
        records: [
          {
            title: '',
            sentence: '',
            questions: [
              question('status', 'Is dit in orde?', yesNo('Ja')),
              question(
                'toelichting',
                'Toelichting',
                text('Een oud-trainer van de judoclub wil er blijven zijn; zij spreken elkaar elke week.'),
              ),
              question('actie', 'Wat is de volgende stap?', empty),
            ],
          },
        ],
      }),
      question(
        'praktijk',
        'Welke signalen komen uit de praktijk?',
        text(
          '– Jongeren slapen gemiddeld maar 6 uur, door telefoon en bijbaan.',
          '– Op vrijdag is het verzuim twee keer zo hoog.',
          '– Energiedrank (€ 0,49 per blik!) is het ontbijt.',
        ),
      ),
    ),
  ],
};
