"""The furniture of English news pages."""

from __future__ import annotations

from talks_index.language.shape.boilerplate import Boilerplate

WORDS = Boilerplate(
    lines=frozenset(
        """advertisement|advertisements|ad|story continues below advertisement|article continues below advertisement|share|share this|share this article
        |share this story|share this page|share on facebook|share on twitter|share via email|copy link|print|print this article|save|save article|saved|bookmark
        |gift this article|listen|listen to this article|listen to article|read more|read full story|read next|see more|show more|load more|learn more|view more
        |skip to content|skip to main content|skip to navigation|skip links|jump to content|home|menu|search|close|open|log in|login|sign in|sign up|register
        |subscribe|subscribe now|my account|newsletter|newsletters|accept|reject|accept all|accept all cookies|reject all|manage cookies|cookie settings
        |facebook|twitter|whatsapp|linkedin|email|reddit|telegram|instagram|youtube|tiktok|pinterest|flipboard|messenger|rss
        |privacy policy|terms of use|terms and conditions|terms of service|contact us|about us|sponsored|sponsored content|promoted|paid content
        |follow|follow us|follow us on|comments|no comments|leave a comment|next|previous|next article|previous article|back to top|loading|getty images
        |image caption|image source|media caption|video caption|play video|watch|watch live|live|breaking news|breaking|topics|related topics
        |more on this story|most read|most popular|editor's picks|recommended|featured|trending|top stories|loading comments|report this ad|full screen
        |this video can not be played|to play this video you need to enable javascript in your browser|exclusive|premium|subscriber only""".replace("\n", "")
        .replace("        ", "")
        .split("|")
    ),
    starts=(
        "read more:",
        "read more :",
        "read also",
        "also read",
        "read next",
        "see also",
        "watch:",
        "listen:",
        "related:",
        "related :",
        "related article",
        "related story",
        "more:",
        "more on this",
        "recommended:",
        "follow us",
        "follow bbc",
        "follow the",
        "like us on",
        "join our",
        "join us on",
        "sign up for",
        "sign up to",
        "subscribe to",
        "subscribe for",
        "click here",
        "click to",
        "download our app",
        "download the app",
        "min read",
        "reading time",
        "estimated reading",
        "tags:",
        "tags :",
        "tagged",
        "keywords:",
        "filed under",
        "posted in",
        "categories:",
        "category:",
        "share this",
        "share on",
        "share:",
        "photo credit",
        "image credit",
        "photo:",
        "photograph:",
        "image:",
        "image source",
        "image caption",
        "file photo",
        "copyright",
        "all rights reserved",
        "our standards:",
        "reporting by",
        "editing by",
        "additional reporting",
        "writing by",
        "this story has been",
    ),
    promos=(r"\(?\bread more: ?",),
    notices=(
        r"\b(?:translated|translation)\b.*\b(?:automatically|automatic|machine|software|google)\b",
        r"\b(?:automatically|machine)\b.*\b(?:translated|translation)\b",
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
        """africa|americas|analysis|arts|asia|asia pacific|australia|books|business|china|climate|columns|comment|commentary|conflict|crime|culture|defence
        |defense|diplomacy|economy|editorial|education|elections|entertainment|environment|europe|explainers|explainer|fashion|features|finance|food|football
        |gallery|games|health|home page|india|interviews|investigations|justice|latest|latest news|law|lifestyle|local|magazine|markets|media|middle east|money
        |more|movies|music|national|news|obituaries|opinion|opinions|pictures|photos|podcasts|podcast|politics|programmes|religion|science|security|sport|sports
        |style|tech|technology|top news|travel|tv|uk|us|u.s|us & canada|video|videos|weather|women|world|world news|newsfeed""".replace("\n", "")
        .replace("        ", "")
        .split("|")
    ),
    lists=(
        "related articles",
        "related stories",
        "related news",
        "related content",
        "related posts",
        "related",
        "more on this story",
        "read more",
        "read also",
        "also read",
        "see also",
        "you may also like",
        "you might also like",
        "you may like",
        "recommended for you",
        "recommended stories",
        "more from",
        "more stories",
        "most read",
        "most popular",
        "top stories",
        "latest news",
        "latest stories",
        "editors' picks",
        "trending now",
        "list of 3 items",
        "list of 4 items",
    ),
    ends=(
        "leave a reply",
        "leave a comment",
        "post a comment",
        "add a comment",
        "write a comment",
        "join the conversation",
        "your comment",
        "comments",
        "post navigation",
        "your email address will not be published",
        "fill in your details below",
        "you must be logged in",
        "sign in to comment",
        "around the web",
        "you can share this story",
        "you can share this article",
    ),
    continued=("read more", "read full story", "continue reading", "see more"),
    published=("published on", "published at", "published", "posted on", "posted", "first published", "date", "issued on", "issued", "created", "on", "publication date"),
    changed=("updated on", "updated", "last updated", "last modified", "modified", "last update", "update"),
    fillers=frozenset("on at am pm gmt utc est edt bst cet the of by min read published updated posted last first and local time ago views issued modified".split()),
    by=("by", "written by", "author", "from our correspondent"),
    with_agency=("with",),
    source=("source", "sources", "via", "original article", "original source"),
    site_words=frozenset(
        "agency broadcasting bulletin channel chronicle daily dispatch express gazette globe guardian herald international journal mail media mirror monitor network news observer online post press radio review standard star sun telegraph television times today tribune tv weekly wire world".split()
    ),
)
