"""Shared between the files of the program."""
total = 0
