"""French words that say nothing of what is sought."""

from talks_index.language import listed
from talks_index.language.shape.searching import SearchWords

# Left out on purpose, since they are also words of content: été, car, or, son, pas, nous, plus, moins.
WORDS = SearchWords(
    unasked=listed(
        """
        le la les un une des du de au aux et ou où à en dans par pour sur sous avec sans chez vers entre
        ce cet cette ces sa ses leur leurs mon ma mes ton ta tes notre nos votre vos
        il elle ils elles on se lui y qui que quoi dont lequel laquelle lesquels lesquelles
        ne ni est sont a ont ai as avons avez es sommes êtes était étaient être avoir avait avaient
        comme mais donc si cela ça ceci celui celle ceux celles
        l d j m n s t c qu jusqu lorsqu puisqu quoiqu
        """
    )
)
