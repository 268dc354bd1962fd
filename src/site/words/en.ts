/**
 * What the site says, in English. To add a language, see “Add a language” in `CONTRIBUTING.md`.
 *
 * `{name}` is filled in. A message with `one | other` is chosen by `{count}`, in the order of the
 * language's own plural forms as CLDR has them: zero, one, two, few, many, other, those it has.
 */
export const en = {
  'site.skip': 'Skip to the text',
  'site.nav': 'The archive',
  'site.front': 'Front page',
  'site.search': 'Search',
  'site.browse': 'Browse',
  'site.dates': 'Dates',
  'site.sources': 'Sources',
  'site.about': 'About',
  'site.keeper': 'Kept by {keeper}',
  'site.contact': 'Report an error',
  'site.made': 'Made with Newsfiche from the files as they were saved.',
  'site.crumbs': 'Where you are',
  'site.pageTitle': '{page} – {site}',

  'count.articles': '{count} article | {count} articles',
  'count.sources': '{count} source | {count} sources',
  'count.characters': '{count} character | {count} characters',
  'count.bytes': '{count} byte | {count} bytes',
  'count.spans': '{count} stretch | {count} stretches',
  'count.more': 'and {count} more',
  'span.years': '{first} to {last}',

  'article.suppliedWhy':
    'This file has no headline. The words in [brackets] were supplied from its beginning.',
  'article.contents': 'In this article',
  'article.toOriginal': 'The file as it came',
  'article.toRecord': 'What is known of it, and how',
  'article.beside': 'Show the file beside the text',
  'article.downloadOriginal': 'Download the file',
  'article.downloadRecord': 'Download the record (JSON)',
  'article.footnotes': 'Footnotes',
  'article.notes': 'Notes',
  'article.caption': 'Caption',
  'article.captionWhy': 'Caption of a picture that is not in the file',
  'article.number': 'Paragraph {number}: link to it',
  'article.numberOriginal': 'Paragraph {number} in the file as it came',
  'article.section': 'Link to the section “{heading}”',
  'article.backTo': 'Back to the text, call {number} of note {marker}',
  'article.orphan': 'Nothing in the text calls this note.',
  'article.table': 'Table',
  'article.code': 'Preformatted text',
  'article.previous': 'Earlier in the archive',
  'article.next': 'Later in the archive',
  'article.previousInSource': 'Earlier in {source}',
  'article.nextInSource': 'Later in {source}',
  'article.clipping': 'From {site}. Article {id}.',
  'article.neighbours': 'Before and after in time',
  'article.empty': 'The file has no text that reads as an article. All of it is shown below.',

  'field.source': 'Source',
  'field.republisher': 'Copy from',
  'field.published': 'Published',
  'field.updated': 'Updated',
  'field.authors': 'By',
  'field.byline': 'Byline',
  'field.dateline': 'Dateline',
  'field.language': 'Language',
  'field.topics': 'Topics',
  'field.headline': 'Headline',
  'field.kicker': 'Kicker',
  'field.standfirst': 'Standfirst',
  'unknown.source': 'Source not known',
  'unknown.sourceWhy': 'The file does not say who published it.',
  'unknown.published': 'Date not known',
  'unknown.publishedWhy': 'The file does not show one.',
  'unknown.authors': 'No author named',
  'unknown.language': 'Language not known',
  'unknown.other': 'Not known',
  'unknown.withdrawn': 'Set to “not known” by a person.',
  'source.shelf': 'All articles from this source',

  'doubt.mark': 'Uncertain',
  'doubt.because': '({percent} % sure):',
  'doubt.more': 'How we know',
  'doubt.sure': '{percent} % sure',
  'doubt.overruled': 'The file says',
  'doubt.overruledOther': 'Also found',

  'method.sidecar': 'Set by a person, in a note beside the file',
  'method.front matter': 'Set by a person, at the head of the file',
  'method.markup': 'Marked in the file',
  'method.text': 'Read from the words of the file',
  'method.file name': 'Read from the name of the file',
  'evidence.line': 'line {line}',
  'evidence.key': '{key} in {file}',

  'versions.title': 'Versions of this article',
  'versions.this': 'This version',
  'versions.changed': 'Compared with the version before:',
  'versions.later': 'There is a later version of this article:',
  'copies.title': 'The same story elsewhere',
  'copies.before': 'Much of this text was published elsewhere before:',
  'copies.earlier': 'A copy, published earlier: it has about {percent} % of this text.',
  'copies.later': 'A copy, published later: it has about {percent} % of this text.',
  'copies.undated': 'A copy: it has about {percent} % of this text.',
  'related.title': 'On the same subject',
  'related.why': 'Found by words that both articles have and few others do.',
  'related.shares': 'Shares:',
  'relations.more': 'What differs',
  'difference.title': '{count} passage differs | {count} passages differ',
  'difference.none': 'The words are the same.',
  'difference.far': 'The texts differ in too much to list it.',
  'difference.here': 'Only here:',
  'difference.there': 'Only there:',

  'cite.title': 'Cite this article',
  'cite.intro':
    'What is not known is left out, or said to be unknown in the way of each style. Paragraphs have numbers and addresses of their own.',
  'cite.csl': 'Citation as CSL-JSON, for Zotero and others',
  'cite.biblatex': 'Citation as BibLaTeX',
  'cite.ris': 'Citation as RIS, for EndNote, Mendeley and others',
  'cite.places': 'Cite a paragraph or a section',
  'cite.placesHow':
    'Put these words behind the citation, and take the address of the link in place of that of the article.',
  'cite.paragraph': 'para. {number}',
  'cite.section': 'section “{heading}”',

  'slip.paragraph': 'Paragraph {number}',
  'slip.selection': 'Selected words, paragraph {number}',
  'slip.link': 'Copy the link',
  'slip.words': 'Copy the words',
  'slip.citation': 'Copy the citation',
  'slip.style': 'Style',
  'slip.close': 'Close',
  'slip.copied': 'Copied.',
  'slip.failed': 'The browser does not let the page copy. Here is the text, for you to copy:',
  'slip.shown': 'Text to copy',
  'slip.offer': 'Link or cite these words',
  'slip.moved':
    'This link is older than a correction: the paragraph with this number reads differently now.',

  'record.title': 'The record of this article',
  'record.intro':
    'Every fact on this page, where it comes from and how sure we are of it. What a person has set always stands; what the file says is kept beside it.',
  'record.fields': 'What is known',
  'record.file': 'The file',
  'record.id': 'Identity',
  'record.path': 'File name',
  'record.copies': 'Same bytes also in',
  'record.sidecar': 'Note beside it',
  'record.sha': 'SHA-256',
  'record.size': 'Size',
  'record.encoding': 'Encoding',
  'record.sizeValue': '{bytes}, {characters}',
  'record.messages': 'Messages about the file',
  'record.noMessages': 'None: nothing in the file was unexpected.',
  'record.extra': 'Other facts that a person gave',
  'record.unchanged': 'unchanged, byte for byte',

  'original.title': 'The file as it came',
  'original.intro':
    'Every character of the file, in order, and what each stretch was taken for. A label leads to its place in the article or, for what was left out, to the reason.',
  'original.partTitle': 'The file, as far as it is shown',
  'original.partIntro':
    'Every character of the file that is shown, in order, and what each stretch was taken for; where something is not shown, a sign says so. A label leads to its place in the article or, for what was left out, to the reason.',
  'original.all': '{count} of {total} characters accounted for.',
  'original.share':
    'Read as the article {article} %, as facts about it {facts} %, kept but left out {kept} %, line ends and spaces {gaps} %.',
  'original.legend': 'What the stretches were taken for',
  'original.legendCount': '{spans}, {characters}',
  'original.gaps': 'Line ends and spaces between',
  'original.markup': 'Markup between',
  'original.gapSign': '¶ marks the end of a line.',
  'original.close': 'Read the article alone',
  'original.reasons': 'Why each line was taken as it was',
  'original.because': '{why}.',
  'original.line': 'Line {first}',
  'original.lines': 'Lines {first} to {last}',
  'original.rule': 'rule {rule}',
  'original.labelArticle': '{role}: to its place in the article',
  'original.labelReason': '{role}: why',
  'original.labelNumber': '{role} {number}',

  'role.headline': 'Headline',
  'role.kicker': 'Kicker',
  'role.standfirst': 'Standfirst',
  'role.crosshead': 'Section heading',
  'role.paragraph': 'Paragraph',
  'role.item': 'List item',
  'role.list': 'List',
  'role.quote': 'Quotation',
  'role.table': 'Table',
  'role.code': 'Preformatted text',
  'role.caption': 'Caption',
  'role.note': 'Note',
  'role.footnote': 'Footnote',
  'role.byline': 'Byline',
  'role.author': 'Author',
  'role.timestamp': 'Date line',
  'role.published': 'Date of publication',
  'role.updated': 'Date of update',
  'role.dateline': 'Dateline',
  'role.source': 'Source line',
  'role.source-name': 'Name of the source',
  'role.republisher': 'Republisher',
  'role.topics': 'Topics',
  'role.topic': 'Topic',
  'role.footnote-marker': 'Footnote marker',
  'role.footnote-call': 'Call of a footnote',
  'role.bullet': 'Bullet',
  'role.front-matter': 'Front matter',
  'role.furniture': 'Left out',
  'role.gap': 'Between',
  'kind.advertisement': 'Advertisement',
  'kind.biography': 'About the author',
  'kind.comments': 'Comments',
  'kind.contact': 'Contact',
  'kind.copyright': 'Copyright line',
  'kind.credit': 'Picture credit',
  'kind.echo': 'Headline repeated',
  'kind.embed': 'Embedded post',
  'kind.end-mark': 'End mark',
  'kind.navigation': 'Navigation',
  'kind.paywall': 'Paywall notice',
  'kind.rating': 'Rating',
  'kind.related': 'Related links',
  'kind.rule': 'Dividing line',
  'kind.share': 'Share buttons',
  'kind.subscribe': 'Subscription notice',
  'kind.tally': 'Counter',
  'kind.tool': 'Page tool',
  'kind.other': 'Left out',
  'kind.leftOut': '{kind}, left out',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'message.line': 'line {line}',

  'front.ways': 'Ways in',
  'front.all': 'All articles',
  'front.latest': 'Latest',
  'front.oldest': 'Oldest',
  'front.messages':
    'About {count} thing in the files a person should look | About {count} things in the files a person should look',
  'front.messagesLink': 'Messages about the files',
  'front.empty': 'There is no article in this archive yet.',
  'front.figureArticles': 'article | articles',
  'front.figureSources': 'source | sources',
  'front.figureLanguages': 'language | languages',
  'front.figureYears': 'years',
  'front.figureYear': 'year',
  'front.figureUndated': 'without a date',

  'timeline.title': 'Articles by month',
  'timeline.alternative': '{articles} with a date, from {first} to {last}.',

  'timeline.peak': 'Most in {month}: {count}',
  'timeline.table': 'The same in numbers',
  'timeline.year': 'Year',
  'timeline.inexact': 'Month not known',
  'timeline.total': 'All',
  'timeline.byYear': 'Articles by year',
  'calendar.title': 'Calendar',
  'calendar.colon': ': ',

  'shelf.none': 'Nothing here.',
  'shelf.undated': 'Without a date',
  'shelf.noSource': 'Source not known',
  'shelf.noLanguage': 'Language not known',
  'shelf.within': '{shelf}, {year}',
  'shelf.undatedWhy': 'The files of these articles do not say when they were published.',
  'shelf.noSourceWhy': 'The files of these articles do not say who published them.',
  'shelf.noLanguageWhy': 'The language of these articles could not be told.',
  'shelf.smaller': 'Divided by date',
  'shelf.byTitle': 'Divided by title',
  'shelf.byInitial': 'By initial letter',
  'shelf.initialOther': 'Other signs',
  'shelf.inexactYear': '{date}, month not known',
  'shelf.inexactMonth': '{date}, day not known',
  'shelf.inexactWhy': 'The files tell no more of the date of these articles than this.',
  'shelf.gaps': 'Years in between without an article: {years}',
  'shelf.missing': 'Articles that do not say: {count}',
  'shelf.articles': 'Articles',
  'shelf.supplied': 'Titles in [brackets] were supplied: the file has no headline.',
  'shelves.source': 'Sources',
  'shelves.date': 'Dates',
  'shelves.language': 'Languages',
  'shelves.author': 'Authors',
  'shelves.topic': 'Topics',
  'shelves.place': 'Places',
  'shelves.section': 'Sections',
  'shelves.sourceWhy': 'Who published the articles, as far as the files say.',
  'shelves.dateWhy': 'When the articles were published, as precisely as it is known.',
  'shelves.languageWhy': 'The languages in which the articles are written.',
  'shelves.authorWhy': 'Who wrote the articles, as their bylines have it.',
  'shelves.topicWhy': 'What the papers filed the articles under.',
  'shelves.placeWhy': 'Where the articles were written, as their datelines have it.',
  'shelves.sectionWhy': 'The section or heading that stands above the articles.',
  'dates.years': 'Years',
  'dates.unsure': 'Without an exact date',
  'almanac.title': 'On this day',
  'almanac.text': 'The days of the year on which articles were published, in whatever year.',
  'almanac.day': '{day}, in all years',
  'browse.title': 'Browse',
  'browse.text': 'Every way into the archive. Each list leads to the articles themselves.',
  'browse.all': '{name}, all: {count}',
  'collections.title': 'Collections',
  'collections.text': 'Articles that people have chosen and put in order, with an introduction.',
  'collections.curator': 'Put together by {curator}',

  'search.title': 'Search the archive',
  'search.label': 'Words to look for',
  'search.button': 'Search',
  'search.hint':
    'An article is found when it has all the words, or words that begin with them; where none has, the nearest are shown. Quotation marks around the whole keep the words together as a phrase: “{example}”.',
  'search.example': 'the morning ferry',
  'search.noScript':
    'Searching needs JavaScript, which your browser does not run here. Every article can also be found by browsing:',
  'search.browse': 'Browse instead',
  'search.failed':
    'This copy of the archive has no search, for the index could not be made. Every article can be found by browsing.',
  'search.needsServer':
    'This archive is too large to be searched from a disk. On a web server its search works; here, every article can be found by browsing.',
  'search.broken': 'The index could not be loaded. Every article can be found by browsing.',
  'search.searching': 'Searching …',
  'search.found': '{count} article found | {count} articles found',
  'search.range':
    '{count} article found, {first} to {last} shown | {count} articles found, {first} to {last} shown',
  'search.none': 'No article has these words. Fewer words, or the beginning of a word, find more.',
  'search.hits': 'Articles',
  'search.narrow': 'Narrow and sort',
  'search.sort': 'Sort by',
  'search.sortRelevance': 'Relevance',
  'search.sortNewest': 'Newest first',
  'search.sortOldest': 'Oldest first',
  'search.from': 'From year',
  'search.to': 'To year',
  'search.source': 'Source',
  'search.year': 'Year',
  'search.language': 'Language',
  'search.topic': 'Topic',
  'search.author': 'Author',
  'search.pages': 'Pages of results',
  'search.previous': 'Previous',
  'search.next': 'Next',

  'about.title': 'About this archive',
  'about.what': 'What it is',
  'about.whatText':
    'This is an archive of news articles that were saved as plain files. Each has a page of its own, with the text as it was saved, where it comes from, and the file itself.',
  'about.how': 'How it was made',
  'about.howParser':
    'A program read each file and named what it found: headline, paragraphs, section headings, footnotes, dates, sources. It never changed the words. It only said what each stretch of the file is, and why.',
  'about.howLost':
    'Nothing is lost. Counters, ratings, repeated headlines and the like are left out of the text to read, but the foot of each article shows the whole file with every character accounted for.',
  'about.howSure':
    'Where the program is not sure it says so. Facts marked “Uncertain” were read from the file by a rule that can be wrong; the record of the article gives the reason. Where the file does not say, the page says “not known” and nothing is guessed.',
  'about.howPerson':
    'A person’s word counts more than the program’s. What an archivist has set stands, and what the file says is kept beside it.',
  'about.howCite':
    'Every paragraph has a number and an address of its own. The address of an article does not change when others are added.',
  'about.figures': 'In figures',
  'about.figureSections': 'Sections',
  'about.figureFootnotes': 'Footnotes',
  'about.figureArticles': 'Articles',
  'about.figureWords': 'Words',
  'about.figureSources': 'Sources',
  'about.figureLanguages': 'Languages',
  'about.figureDated': 'With a date',
  'about.figureUndated': 'Without a date',
  'about.figureUnsourced': 'Without a source',
  'about.figureSpan': 'Years',
  'about.messages': 'Messages about the files',
  'about.messagesText':
    'What the program found unexpected. None of it kept an article from being published.',
  'about.noMessages': 'There are none: nothing in the files was unexpected.',
  'about.refusals': 'Not published',
  'about.refusalsText':
    'These files could not be read. Each message says what to do; then the file is published with the next build.',

  'terms.copy': 'A copy, kept for research. The rights in it are with those who published it.',
  'terms.original': 'Read the original',
  'terms.rights': 'Rights',
  'terms.licence': 'Licence',
  'terms.withheld': 'The beginning of the text. Words that are not shown here: {count}.',
  'terms.noindex': 'On {date} search engines were asked not to list this page.',
  'terms.excerpt': 'On {date} this article was cut down to its beginning.',
  'terms.anonymise': 'On {date} names or other words in this article were replaced.',
  'terms.reason': 'Reason: {reason}.',
  'terms.fileEdited': 'without what is not shown',
  'terms.fileNone': 'The file is not offered.',
  'terms.notShown': 'Not shown: {characters}',
  'terms.hidden': 'Not shown',
  'search.unseen': 'The word stands in a part of the text that is not shown.',
  'reason.copyright': 'copyright',
  'reason.court-order': 'court order',
  'reason.defamation': 'defamation',
  'reason.error': 'error',
  'reason.other': 'other',
  'reason.privacy': 'privacy',
  'reason.request': 'request of a person concerned',
  'reason.safety': 'safety of a person',
  'tombstone.title': 'This article was removed',
  'tombstone.text':
    'There was an article at this address. It was removed on {date}; its text is no longer in this archive.',

  'missing.title': 'There is no such page',
  'missing.text':
    'Nothing in this archive has the address you asked for. Articles keep their addresses, so a letter may be missing from the link.',
  'missing.ways': 'You can look for the article here:',

  // Why something was read as it was, by what the parser says: the words of each reason are its name.
  '{why}; {how}': '{why}; {how}',
  'No rule said what it is': 'No rule said what it is',
  'No rule found anything else in it': 'No rule found anything else in it',
  'Written so in the file': 'Written so in the file',
  'A person says so in the sidecar': 'A person says so in the sidecar',
  'A person says so in the front matter': 'A person says so in the front matter',
  'The page says so in its JSON-LD': 'The page says so in its JSON-LD',
  'The page says so in `{place}`': 'The page says so in `{place}`',
  'The page has it in its `{landmark}`': 'The page has it in its `{landmark}`',
  'The letter groups of the text are those of this language':
    'The letter groups of the text are those of this language',
  'The name of the file begins with it; it may be the day on which the article was saved':
    'The name of the file begins with it; it may be the day on which the article was saved',

  'The page gives it as its headline': 'The page gives it as its headline',
  'The page has it as its heading of the first rank':
    'The page has it as its heading of the first rank',
  'Of the lines above the text it looks most like a headline':
    'Of the lines above the text it looks most like a headline',
  'The page says the headline without it': 'The page says the headline without it',
  'Repeats the headline': 'Repeats the headline',
  'The border to the headline is lost': 'The border to the headline is lost',
  'It stands between headline and text, and sums the text up':
    'It stands between headline and text, and sums the text up',
  'All of it is set apart from the text below': 'All of it is set apart from the text below',
  'A short line between paragraphs that the text goes on under':
    'A short line between paragraphs that the text goes on under',
  'It reads as the paragraphs around it do': 'It reads as the paragraphs around it do',
  'It does not read on from the lines around it': 'It does not read on from the lines around it',
  'A place and a dash open the text': 'A place and a dash open the text',
  'It announces a list': 'It announces a list',
  'An item of a list that the line above announces':
    'An item of a list that the line above announces',
  'An item of a list within the text': 'An item of a list within the text',
  'Mark of the item': 'Mark of the item',
  'Opens with the marker {marker}, which the text carries':
    'Opens with the marker {marker}, which the text carries',
  'Marker of the note': 'Marker of the note',
  'Calls the note marked {marker}': 'Calls the note marked {marker}',
  'Address of a link, used where the link stands': 'Address of a link, used where the link stands',

  'A word for “by” announces the name': 'A word for “by” announces the name',
  'Opens with a word for “by”, and a name follows':
    'Opens with a word for “by”, and a name follows',
  'A name and the word for a reporter': 'A name and the word for a reporter',
  'The name stands where authors are named': 'The name stands where authors are named',
  'The name stands below the text, where authors sign':
    'The name stands below the text, where authors sign',
  'It looks like the line that names the author': 'It looks like the line that names the author',
  'Opens as agencies say who reported and who edited':
    'Opens as agencies say who reported and who edited',

  'The date nearest to the headline': 'The date nearest to the headline',
  'The page tells only when it was changed': 'The page tells only when it was changed',
  'Stands behind the word for “updated”': 'Stands behind the word for “updated”',
  'Stands behind a word for “updated”': 'Stands behind a word for “updated”',
  'A store of pages printed it before the first word':
    'A store of pages printed it before the first word',
  'A date': 'A date',
  'Only a date or a time': 'Only a date or a time',
  'Only a day, without its year': 'Only a day, without its year',
  'Day, month and year': 'Day, month and year',
  'Month, day and year': 'Month, day and year',
  'Year first': 'Year first',
  'Year first, as the international standard has it':
    'Year first, as the international standard has it',
  'The month is named': 'The month is named',
  'A year of an era': 'A year of an era',
  'A month of the Persian calendar': 'A month of the Persian calendar',
  '{why}, Persian calendar': '{why}, Persian calendar',
  '{why}, Buddhist calendar': '{why}, Buddhist calendar',

  'The word for “source”': 'The word for “source”',
  'Stands behind the word for “source”': 'Stands behind the word for “source”',
  'Stands below the word for “source”': 'Stands below the word for “source”',
  'The address of the whole text': 'The address of the whole text',
  'An address alone below the text': 'An address alone below the text',
  'An agency alone below the text': 'An agency alone below the text',
  'The agency that the dateline names': 'The agency that the dateline names',
  'The name of the outlet': 'The name of the outlet',
  'The word for “tags”': 'The word for “tags”',
  'Stands behind a word for “tags”': 'Stands behind a word for “tags”',
  'A word with a hash sign': 'A word with a hash sign',

  'A sign that ends or parts a report': 'A sign that ends or parts a report',
  'A line drawn across the page': 'A line drawn across the page',
  'Opens with words for a note of the editors': 'Opens with words for a note of the editors',
  'Opens with a word for a picture': 'Opens with a word for a picture',
  'Opens or ends as agencies describe their pictures':
    'Opens or ends as agencies describe their pictures',
  'Says who stands where in a picture': 'Says who stands where in a picture',
  'Ends with who took the picture': 'Ends with who took the picture',
  'Ends as posts of a network do': 'Ends as posts of a network do',
  'Asks leave to show something from elsewhere': 'Asks leave to show something from elsewhere',
  'Only an address to write to': 'Only an address to write to',
  'Says whose the text is': 'Says whose the text is',
  'Only the word for an advertisement': 'Only the word for an advertisement',
  'Only the word for comments': 'Only the word for comments',
  'Only words of share buttons': 'Only words of share buttons',
  'Only a number, as counters print it': 'Only a number, as counters print it',
  'Stars and votes, as a rating widget prints them':
    'Stars and votes, as a rating widget prints them',

  Space: 'Space',
  'End of a line': 'End of a line',
  'Blank lines': 'Blank lines',
  'Byte order mark': 'Byte order mark',
  'Markup, which no browser prints': 'Markup, which no browser prints',

  // What was unexpected in a file, by what is said of it: the words of each message are its name.
  'Unexpected empty file, expected an article; delete it, or save the article again':
    'Unexpected empty file, expected an article; delete it, or save the article again',
  'Unexpected blank file, expected an article; delete it, or save the article again':
    'Unexpected blank file, expected an article; delete it, or save the article again',
  'Unexpected {what}, expected plain text, Markdown or HTML; save the article as text, or move the file elsewhere':
    'Unexpected {what}, expected plain text, Markdown or HTML; save the article as text, or move the file elsewhere',
  PDF: 'PDF',
  picture: 'picture',
  'ZIP archive or office document': 'ZIP archive or office document',
  'old Word document': 'old Word document',
  'compressed file': 'compressed file',
  program: 'program',
  'data, not text': 'data, not text',
  'Unexpected failure to read ({code}), expected something that you may read; check its permissions':
    'Unexpected failure to read ({code}), expected something that you may read; check its permissions',
  'Unexpected size of {found}, expected at most {most}; if it is one article, raise `maximumFileSize` in the configuration':
    'Unexpected size of {found}, expected at most {most}; if it is one article, raise `maximumFileSize` in the configuration',
  'Unexpected size of {found} of sidecar `{sidecar}`, expected at most {most}; shorten it, or raise `maximumFileSize` in the configuration':
    'Unexpected size of {found} of sidecar `{sidecar}`, expected at most {most}; shorten it, or raise `maximumFileSize` in the configuration',
  'Unexpected link to a place outside the input folder, expected a file; copy the file here if it belongs to the archive':
    'Unexpected link to a place outside the input folder, expected a file; copy the file here if it belongs to the archive',
  'Unexpected device or socket, expected a file': 'Unexpected device or socket, expected a file',
  'Unexpected sidecar without an article, expected a `.txt`, `.md` or `.html` file of the same name beside it':
    'Unexpected sidecar without an article, expected a `.txt`, `.md` or `.html` file of the same name beside it',
  'Unexpected second sidecar of one article, expected one; join the two':
    'Unexpected second sidecar of one article, expected one; join the two',
  'Unexpected format, expected `.txt`, `.md` or `.html`; save the article as plain text or HTML':
    'Unexpected format, expected `.txt`, `.md` or `.html`; save the article as plain text or HTML',
  'Unexpected failure of the parser, expected a record: {reason}. This is a fault of Newsfiche; please report it with the file':
    'Unexpected failure of the parser, expected a record: {reason}. This is a fault of Newsfiche; please report it with the file',

  'Unexpected `visibility: {wish}`, expected one of {known}; until then the article is not published':
    'Unexpected `visibility: {wish}`, expected one of {known}; until then the article is not published',
  'Unexpected fields that cannot be read and speak of `visibility`, expected YAML; until then the article is not published':
    'Unexpected fields that cannot be read and speak of `visibility`, expected YAML; until then the article is not published',
  'Unexpected sidecar `{path}` that speaks of `visibility`, expected YAML: {reason}; until then the article is not published':
    'Unexpected sidecar `{path}` that speaks of `visibility`, expected YAML: {reason}; until then the article is not published',
  'Unexpected sidecar `{path}`, expected fields such as `date: 2020-07-03`: {reason}':
    'Unexpected sidecar `{path}`, expected fields such as `date: 2020-07-03`: {reason}',
  'Unexpected front matter, expected fields such as `title: …`: {reason}':
    'Unexpected front matter, expected fields such as `title: …`: {reason}',
  'it is not a list of fields such as `title: …`': 'it is not a list of fields such as `title: …`',
  'it is a program, and Newsfiche never runs what a file brings; write it as YAML':
    'it is a program, and Newsfiche never runs what a file brings; write it as YAML',
  'Unexpected `{key}: {words}` in `{where}`, expected {need}':
    'Unexpected `{key}: {words}` in `{where}`, expected {need}',
  'a date such as `2020-07-03`, `2020-07` or `2020`':
    'a date such as `2020-07-03`, `2020-07` or `2020`',
  'an address that begins with `https://`': 'an address that begins with `https://`',
  'some words': 'some words',
  'Unexpected encoding, expected UTF-8: {doubt}': 'Unexpected encoding, expected UTF-8: {doubt}',
  'the bytes look like {name}, without a mark that says so':
    'the bytes look like {name}, without a mark that says so',
  'some bytes are not valid UTF-8, so it was read as {told}, as you asked':
    'some bytes are not valid UTF-8, so it was read as {told}, as you asked',
  '{broken} of its bytes are damaged UTF-8 and show as \ufffd':
    '{broken} of its bytes are damaged UTF-8 and show as \ufffd',
  'it is not UTF-8; its letters look like {encoding}':
    'it is not UTF-8; its letters look like {encoding}',

  'Unexpected thousands of signs of Markdown in one paragraph, expected text; it was read as plain text':
    'Unexpected thousands of signs of Markdown in one paragraph, expected text; it was read as plain text',
  'Unexpected source label `{label}`, expected `{expected}`':
    'Unexpected source label `{label}`, expected `{expected}`',
  'Unexpected day `{actual}` without a year, expected the year too: only a sidecar can say it':
    'Unexpected day `{actual}` without a year, expected the year too: only a sidecar can say it',
  'Unexpected paywall behind the text, expected the whole of it: the copy may be cut':
    'Unexpected paywall behind the text, expected the whole of it: the copy may be cut',
  'Unexpected end of the text in mid-sentence, expected its last words: the copy may be cut':
    'Unexpected end of the text in mid-sentence, expected its last words: the copy may be cut',
  'Unexpected note `{marker}` that nothing in the text calls, expected the same marker behind a word':
    'Unexpected note `{marker}` that nothing in the text calls, expected the same marker behind a word',
  'Unexpected characters {was}, expected {read}: {why}':
    'Unexpected characters {was}, expected {read}: {why}',
  'Unexpected characters {was}, and {more} more like it, expected {read}: {why}':
    'Unexpected characters {was}, and {more} more like it, expected {read}: {why}',
  nothing: 'nothing',
  'UTF-8 that was taken for {name}': 'UTF-8 that was taken for {name}',
  '{name} that was taken for ISO 8859-1': '{name} that was taken for ISO 8859-1',
  'What is left of a no-break space of UTF-8': 'What is left of a no-break space of UTF-8',
  'A sign of windows-1252 that was taken for a control character':
    'A sign of windows-1252 that was taken for a control character',
  'A character reference of HTML': 'A character reference of HTML',

  'Unexpected file in `collections` that names no article of the archive, expected a list with an item for each article, such as `- harbour-post/ferry.txt`; if the file is itself an article, move it to another folder':
    'Unexpected file in `collections` that names no article of the archive, expected a list with an item for each article, such as `- harbour-post/ferry.txt`; if the file is itself an article, move it to another folder',
  'Unexpected curated list with the same address as `{other}`, expected another name of the file':
    'Unexpected curated list with the same address as `{other}`, expected another name of the file',
} as const

/** A message, by its name. */
export type Message = keyof typeof en

/** The messages that say why: their name is what they say. */
export const reasons: readonly Message[] = Object.entries(en)
  .filter(([name, text]) => name === text)
  .map(([name]) => name as Message)

/** All that the site says, in one language: the compiler asks for every message. */
export type Words = Readonly<Record<Message, string>>
