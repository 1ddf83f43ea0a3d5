"""All kinds of records in all ways of writing: neither the kind nor the number of records depends on the way."""
