from talks_index.language.fr.meetings import WORDS
