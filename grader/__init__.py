"""The grader of homework about signals, processes, threads and shared memory.

The house and its floors stand in ``docs/architecture.md``; the command line in ``grader.cli``.
"""

try:
    from grader._version import __version__
except ImportError:  # a source tree that nobody has installed
    __version__ = "0+uninstalled"

__all__ = ["__version__"]
