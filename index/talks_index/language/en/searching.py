"""English words that say nothing of what is sought."""

from talks_index.language import listed
from talks_index.language.shape.searching import SearchWords

# Left out on purpose, since they are also words of content: may, will, us, it (IT), who (WHO).
WORDS = SearchWords(
    unasked=listed(
        """
        the a an and or of to in on at by for from with without into as is are was were be been has have had
        this that these those its his her their our your which whose than then there not s t
        """
    )
)
