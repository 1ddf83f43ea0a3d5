"""Lists of what one person did, whose rows do not say who it was: what names the person, and which rows are theirs."""
