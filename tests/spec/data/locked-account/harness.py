"""The instructor's main of the sample."""
