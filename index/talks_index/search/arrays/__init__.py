"""A segment's postings as whole arrays: how they are written, merged, mapped from disk, and searched.

Whoosh keeps the segments, what is deleted in them, the commits and the locks; `codec` and `writer` are where its own extension points
join it to the arrays. Everything else here is NumPy alone.

    file       named arrays in one mapped file
    field      the inverted field: sorted terms, their articles, counts and positions
    inverting  new articles -> fields
    merging    fields of several segments -> the fields of one
    codec      the segment format, as Whoosh sees it
    writer     Whoosh's writer, taking in whole articles
    snapshot   an open index: segments with their deletions, statistics over all
    match      which articles of a segment answer, and how well
    words      terms, prefixes and misspellings -> matches
    places     phrases and nearness, on positions
"""
