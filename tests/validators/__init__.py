"""Tests of the validators: vectors, contract, oracles."""
