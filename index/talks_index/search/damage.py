"""How Whoosh, and the arrays beside it, tell that their files are not what they should be."""

from __future__ import annotations

import errno
import pickle
import struct
import zlib

from whoosh.index import IndexError as WhooshError

DAMAGE = (
    WhooshError,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ImportError,
    ArithmeticError,
    AssertionError,
    MemoryError,
    struct.error,
    zlib.error,
    pickle.PickleError,
)
"""What Whoosh raises, unsorted, on files that are missing, cut off or not what they should be."""

CANNOT_WRITE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EPERM, errno.EMFILE)
"""The errors of a system on which nothing can be written: making the index anew would not help."""
