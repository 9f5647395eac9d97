"""The grader of homework about signals, processes, threads and shared memory.

The house and its floors stand in ``docs/architecture.md``; the command line in ``grader.cli``.
"""

__version__ = "0.1.0"
