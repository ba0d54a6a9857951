"""A segment's postings as whole arrays: how they are written, merged, mapped from disk, and searched.

Whoosh keeps the segments, what is deleted in them, the commits and the locks; `codec` and `writer` are where its own extension points
join it to the arrays. Everything else here is NumPy alone.

    file       named arrays in one mapped file
    field      the inverted field: sorted terms, their articles, counts and places
    inverting  new articles -> fields
    merging    fields of several segments -> the fields of one
    gathering  what a new segment is made of, until it is written
    codec      the format of a segment, as Whoosh sees it
    writer     Whoosh's writer, taking in whole articles
    snapshot   an open index: segments without what was deleted, statistics over all
    lengths    lengths of fields, in a byte each
    bm25       scores, as Whoosh reckons them
    match      which articles of a segment answer, and how well
    words      terms and beginnings -> matches
    places     words side by side and near each other, on their places
    spelling   words that are spelt nearly so
    facets     how many of the articles that answer have each value
    best       the first of many, by several keys
"""
