"""The furniture of English news pages."""

from __future__ import annotations

from talks_index.language import listed
from talks_index.language.shape.boilerplate import Boilerplate, phrases

WORDS = Boilerplate(
    lines=frozenset(
        phrases("""
        shares, views, author, article information, accept all, reject all, manage preferences
        advertisement, advertisements, ad, story continues below advertisement, article continues below advertisement
        advertisement · scroll to continue, report this ad, after newsletter promotion, free daily newsletter
        share, share this, share this article, share this story, share this page, share on facebook, share on twitter, share via email
        copy link, print, print this article, save, save article, saved, bookmark, gift this article
        listen, listen to this article, listen to article, listen to this story, play, play video, watch, watch live, full screen
        read more, read full story, read next, see more, show more, load more, learn more, view more, next, previous, next article
        previous article, back to top, skip to content, skip to main content, skip to navigation, skip links, jump to content
        home, menu, navigation menu, show more news sections, search, close, open, log in, login, sign in, sign up, register, sign up here
        subscribe, subscribe now, my account, newsletter, newsletters, accept, reject, accept all, accept all cookies, reject all
        manage cookies, cookie settings, facebook, twitter, whatsapp, linkedin, email, reddit, telegram, instagram, youtube, tiktok
        pinterest, flipboard, messenger, rss, privacy policy, terms of use, terms and conditions, terms of service, contact us, about us
        sponsored, sponsored content, promoted, paid content, follow, follow us, follow us on, comments, no comments, leave a comment
        loading, loading comments, like this, like loading, getty images, image caption, image source, media caption, video caption, live
        breaking news, breaking, topics, urgent, close panel, share page, about sharing
        editor's picks, recommended, featured, trending, summary, end of list
        to play this video you need to enable javascript in your browser, this video can not be played, exclusive, premium, subscriber only
        """)
    ),
    starts=phrases("""
        home ", home >, home ›, home /, you are here, image caption
        read more:, read more :, read also, also read, read next, see also, watch:, listen:, related:, related :, related article
        related story, more:, recommended:, follow us, follow bbc, like us on, join our, join us on
        sign up for, sign up to, subscribe to, subscribe for, click here, click to, download our app, download the app
        reading time, estimated reading, tags:, tags :, tagged, keywords:, filed under, posted in, categories:, category:
        share this, share on, share:, all rights reserved, our standards:, acquire licensing rights, opens new tab
        save articles to read later, this story has been updated
        """),
    labels=(
        r"\(?\bread more: ?",
        r"^(?:image|media|video|photo) caption\b ?[,:]? ?",
    ),
    notices=(
        r"\btranslat(?:ed|ion)\b.*\b(?:automatically|automatic|machine|software|google)\b",
        r"\b(?:automatically|machine)\b.*\btranslat(?:ed|ion)\b",
        r"^\W*translated from .{0,80}$",
        r"\bdo(?:es)? not (?:necessarily )?(?:reflect|express|represent) the (?:views?|opinions?|position) of\b",
        r"^the (?:views|opinions) expressed in this\b",
        r"\b(?:this (?:site|website)|we) uses? cookies\b|\bby continuing to (?:use|browse)\b",
        r"\ball rights reserved\b",
        r"^this (?:material|article|content) may not be (?:published|reproduced|copied)",
        r"^(?:your email address will not be published|required fields are marked)",
        r"^(?:sign up|subscribe|register|get)\b.*\b(?:newsletter|inbox|briefing|alerts|notifications|daily email)\b",
        r"^you can (?:also )?(?:share|follow)\b.*\b(?:social media|social networks|facebook|twitter)\b",
        r"^(?:this )?(?:story|article) (?:was|has been) (?:originally |first )?published\b.{0,120}$",
        r"^(?:reporting|writing|editing|additional reporting) by\b.{0,200}$",
    ),
    sections=frozenset(
        phrases("""
        africa, americas, analysis, arts, asia, asia pacific, australia, books, business, china, climate, columns, comment, commentary
        conflict, crime, culture, defence, defense, diplomacy, economy, editorial, education, elections, entertainment, environment
        europe, explainers, explainer, fashion, features, finance, food, football, gallery, games, health, home page, india, interviews
        investigations, justice, latest, law, lifestyle, local, magazine, markets, media, middle east, money, more, movies
        music, national, news, obituaries, opinion, opinions, pictures, photos, podcasts, podcast, politics, programmes, religion, science
        security, sport, sports, style, tech, technology, top news, travel, tv, uk, us, us & canada, video, videos, weather
        women, world, world news, newsfeed
        """)
    ),
    navigation=frozenset(
        phrases("menu, home, navigation menu, skip to content, skip to main content, skip to navigation, skip links, search")
    ),
    lists=phrases("""
        previous post, next post, previous article, next article, previous, next, share this, like this
        related articles, related stories, related news, related content, related posts, related, more on this story, read more, read also
        also read, see also, keep reading, you may also like, you might also like, you may like, recommended for you, recommended stories
        more from, more stories, most read, most popular, top stories, latest news, latest stories, editors' picks, trending now
        """),
    ends=phrases("""
        leave a reply, leave a comment, post a comment, add a comment, write a comment, join the conversation, your comment, comments
        post navigation, your email address will not be published, fill in your details below, you must be logged in
        sign in to comment, around the web, related topics, you can share this story, you can share this article
        explore more on these topics
        """),
    continued=("read more", "read full story", "continue reading", "see more"),
    published=phrases(
        "posted on, published on, published at, this article was published, published, posted, first published, date, issued, created, publication date"
    ),
    changed=phrases(
        "updated on, updated at, this article was updated, updated, last updated, last modified, modified, last update, update"
    ),
    fillers=listed("on at am pm gmt utc est edt bst et cet cest the of min mins read and local time years year ago days views"),
    by=("by", "written by", "author", "story by"),
    with_agency=("with",),
    source=("source", "sources", "original article", "original source"),
    site_words=listed(
        """
        agency broadcasting bulletin channel chronicle daily dispatch express gazette globe guardian herald international journal mail media
        mirror monitor network news observer online post press radio review standard star sun telegraph television times today tribune tv
        weekly wire world
        """
    ),
)
