import type { Words } from './words.ts'

/** English. */
export const en: Words = {
  language: 'en',
  source: `
    source, sources, originally published, originally published by, originally published at,
    originally published in, first published in, first published by, courtesy of, credit
  `,
  related: `
    read more, read also, also read, read next, read on, related, related articles,
    related article, related stories, related story, related news, related coverage,
    related content, related topics, related links, see also, more on this story, more on this,
    more from, more news, more stories, more about, most read, most popular, most viewed,
    popular, popular stories, trending, trending now, top stories, latest, latest news,
    latest stories, recommended, recommended stories, recommended for you, recommended reading,
    recommended video, you may also like, you might also like, you might like, you may like,
    don't miss, must read, editor's picks, editors' picks, featured, in other news, up next,
    next article, previous article, next story, next post, previous post, further reading,
    story continues below, watch, watch now, watch more, listen, explained, what to read next,
    keep reading, in case you missed it, other news, similar articles, in this article,
    in this story, explore more, sponsored stories, new stories on, stories you may like,
    key takeaways, topics in this article
  `,
  photo: `
    photo, photos, photograph, image, images, image credit, image source, image caption,
    photo credit, photo by, photograph by, picture, pictures, pic, credit, credits,
    photo courtesy of, file photo, file picture, file image, representational image,
    illustration, illustration by, video, graphic, getty images, getty, shutterstock, istock,
    screenshot, photography by, photo illustration, reuters, ap photo, afp via getty images,
    gallery, slideshow
  `,
  by: `
    by, written by, reporting by, story by, words by, text by, author, authors, reported by,
    posted by, published by, edited by, article by, analysis by, opinion by, report by,
    compiled by, contributor, writer
  `,
  advertisement: `
    advertisement, advertisements, advertising, ad, ads, sponsored, sponsored content, promoted,
    promoted content, paid content, commercial break, scroll to continue,
    scroll to continue with content, after newsletter promotion, article continues below,
    story continues below advertisement, continue reading below, skip advertisement,
    affiliate links, supported by, partner content
  `,
  share: `
    share, share this, share article, share this article, share this story, share this post,
    share on, tweet, facebook, twitter, whatsapp, telegram, linkedin, pinterest, reddit, email,
    e-mail, x, copy link, copied, link copied, instagram, tiktok, youtube, flipboard, messenger,
    bluesky, threads, mastodon, tumblr, vk, viber, line, pocket, xing, spread the love, print,
    like this, like, gift article, send by email, share via
  `,
  comments: `
    comments, comment, leave a reply, leave a comment, post a comment, add a comment,
    write a comment, view comments, show comments, read comments, join the conversation,
    join the discussion, have your say, no comments, be the first to comment, what do you think,
    discussion, your email address will not be published, thoughts on, reply, replies,
    comments are closed, click to read more and view comments, conversation
  `,
  newsletter: `
    sign up, sign up for, sign up to, signed up, subscribe, subscribe now, subscribe to,
    subscribe to our, newsletter, newsletters, our newsletter, free newsletter, daily newsletter,
    get our, get the latest, get the best, delivered to your inbox, in your inbox, follow us,
    follow us on, follow, join our, join us, download the app, download our app,
    push notifications, breaking news alerts, email address, enter your email, your inbox,
    whatsapp channel, telegram channel, google news, support us, donate, become a member,
    privacy policy, privacy notice, terms of service, terms and conditions, by signing up,
    by subscribing
  `,
  paywall: `
    subscribers only, for subscribers, already a subscriber, to continue reading,
    continue reading, subscribe to read, this article is for subscribers, log in, login, sign in,
    register, create an account, free trial, unlock, premium, remaining to read,
    already have an account, try it, this content is only available, register for free
  `,
  copyright: `
    copyright, all rights reserved, all rights, may not be reproduced, reproduced, republished,
    reuse this content, reprints, no part of this, may not be published, licensed under,
    creative commons, reserved, reprints and permissions, republish
  `,
  published: `
    published, posted, published on, posted on, first published, publication date, date, issued,
    created, published at, date published, release date
  `,
  updated: 'updated, last updated, modified, last modified, update, updated on, updated at',
  minutes: `
    min read, minute read, minutes read, mins read, reading time, read time, min, minutes,
    listen to this article, estimated reading time
  `,
  note: `
    editor's note, editors' note, correction, corrections, clarification, note, disclaimer,
    this article was amended, this story has been updated, this article has been updated,
    this story was originally published, this article was originally published,
    this article first appeared, this article originally appeared,
    this story originally appeared, a version of this article, the views expressed,
    has not been edited, this is an opinion, this copy is for your personal,
    to submit a correction, contact us at, do you have a story, if you or someone you know,
    contact the, send tips, got a story, have a story
  `,
  tags: `
    tags, tag, topics, topic, keywords, filed under, categories, category, tagged,
    more on these topics, read more on these topics, related topics, posted in, in this article,
    explore more on these topics, related tags
  `,
  role: `
    journalist, reporter, editor, correspondent, staff writer, senior reporter, columnist,
    contributor, writer, bureau chief, producer, political editor, editor-in-chief,
    deputy editor, freelance journalist, covers, is a reporter, is a journalist, is a writer,
    is the author, is a senior, staff reporter, news editor, news reporter, contributing writer,
    has worked, intern, professor, staff, is a freelance, is an
  `,
  ago: `
    ago, hours ago, hour ago, days ago, day ago, minutes ago, minute ago, weeks ago, just now,
    today, yesterday
  `,
  tools: `
    print, save, saved, bookmark, listen, play, pause, mute, font size, text size, read aloud,
    copy link, close, menu, search, home, view all, see all, show more, load more, back to top,
    skip to content, skip to main content, toggle, next, previous, more, expand, read in app,
    add to favourites, report, report an error, feedback, contact us, about us, settings,
    loading, click here, view gallery, view results, see more, show less, view more,
    add us as preferred source, add as preferred source, current time, playback speed,
    fullscreen, full screen, audio, embed, transcript, open image, enlarge, see full,
    close dialog, click to hide
  `,
  consent: `
    external content, cookie, cookies, allow, accept, enable javascript,
    browser does not support, content is not available, this content is provided by, adblock,
    consent, this video cannot be played, view on, to display, we and our partners,
    personal data
  `,
  rating: `
    votes, vote, rating, no votes so far, rate this, reactions, your reaction, likes, dislike,
    poll, question of the day, was this helpful, how useful was this, average rating
  `,
  assisted: `
    translated by, translation by, translation, edited by, editing by, additional reporting, additional reporting by,
    contributed reporting, contributed to this report, photos by, photographs by, photography by,
    illustration by, illustrations by, produced by, fact-checked by, reviewed by, interview by, photo by,
    graphics by, posted by, writing by
  `,
  article: 'the',
  outlet: 'news, times, post, herald, tribune, gazette, media, online, chronicle, telegraph',
  desk: `
    newsroom, news desk, newsdesk, web desk, staff, staff reporter, our correspondent, our reporter,
    editorial board, editorial team, editors, team, agencies, news agency, news service,
    staff writer, news agencies, wire reports, press
  `,
  house: `
    newsletter, newsletters, sign up, signing up, subscribe, subscriber, subscribers,
    subscribing, subscription, inbox, email us, emailing us, be emailed, email address, privacy
    policy, privacy notice, terms of service, terms of use, terms and conditions, cookies, click
    here, tap here, learn more, our website, this website, our site, our app, download the, our
    team, our newsroom, our journalism, our reporting, our editors, our readers, our
    journalists, our coverage, our policy, our community, our partners, our consideration, your
    support, support our, affiliate, commission, contains affiliate, links in our, we may earn,
    editorially, independently, selected independently, contact us, get in touch, let us know,
    tell us, send us, your story, story tip, follow us, follow along, like us, join us, join
    our, apple podcasts, spotify, podcast platform, push alerts, push notifications, news
    alerts, live updates, read our, check our, visit our, see our, more stories, stories like
    this, latest updates, this article, this story, this page, this post, originally published,
    first appeared, was updated, has been updated, was corrected, submit a correction, views
    expressed, opinions expressed, of the author, not necessarily, editorial team, reserves the
    right, you agree, you confirm, you have read, accept our, opt out, unsubscribe, advertisers,
    advertising, sponsored, donate, become a member, membership, full access, access to this
    article, free trial, cancel anytime, create an account, log in, comment below, in the
    comments, happy reading, generated by ai, ai generated, machine translation, scroll down,
    watch the video, voucher, discount code, helpline, samaritans, for support, promotional
    offers, age of 16, stay informed, stay up to date, daily news, news email, quality
    journalism, media company, is the editor, is a contributing
  `,
  picture: `
    pictured, from left, left, right, centre, center, foreground, background, file photo, file
    picture, seen here, is seen, are seen, poses, pose, posing, speaks during, speaks at, speaks
    to, attends, attend, attended, walks, gestures, arrives, arrive, stands, stand, sits,
    celebrates, celebrate, reacts, holds, hold, looks on, in this, photograph, photographed,
    screenshot, artist's impression, rendering, illustration, chart, line chart, bar chart,
    graph, graphic, map, shows, showing, depicting, handout, undated, aerial view, general view,
    a view of, a man, a woman, people, getty, reuters, afp, epa
  `,
  and: 'and, &, with',
  months: `
    january / jan, february / feb, march / mar, april / apr, may, june / jun, july / jul,
    august / aug, september / sep / sept, october / oct, november / nov, december / dec
  `,
  weekdays: `
    monday / mon, tuesday / tue, wednesday / wed, thursday / thu, friday / fri, saturday / sat,
    sunday / sun
  `,
  caption:
    'pictured, pictured above, pictured below, file photo, file picture, file image, archive photo, stock photo, stock image',
  we: `
    we, we're, we've, our, ours, ourselves
  `,
  you: `
    you, your, yours, you're, you'll, you've
  `,
  speech: `
    said, says, saying, told, tells, added, adds, according to, asked, explained, explains, wrote, writes, warned, argued, insisted, stated, announced, claimed, noted, reported, confirmed, denied, replied, revealed
  `,
}
