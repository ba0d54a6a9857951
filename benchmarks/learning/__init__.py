"""Learning the weights of the small models that weigh candidates in meetings, from a folder of annotated articles."""
