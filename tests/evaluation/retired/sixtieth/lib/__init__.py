"""Shared parts of the examination generator: pools of words, people, the file builder, renderers."""
