"""What bytes mean: blobs to chunks of text with their layout."""
