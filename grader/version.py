"""Which grader is it? Its version, as it was when the package was built or installed."""

try:
    from grader._version import __version__
except ImportError:  # a source tree that nobody has installed
    __version__ = "0+uninstalled"

__all__ = ["__version__"]
