"""Facts on their way out: as rows that a reader walks through, and as the texts that leave the program."""
