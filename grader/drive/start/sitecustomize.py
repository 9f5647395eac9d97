"""Inside the box, in the student's interpreter from Python 3.14 on: processes are started by ``fork``.

Python 3.14 starts multiprocessing's processes by a fork server; the course, and what students run at home,
means ``fork``. A program that chooses another way itself gets it. Python imports this module when it starts;
it takes itself out of the environment and the path at once, so that neither the program nor what it starts
sees it, and makes way for a ``sitecustomize`` that the interpreter has of its own.
"""

import importlib.machinery
import os
import sys

_HERE = os.path.dirname(os.path.abspath(__file__))


class _Loader:
    """Loads multiprocessing.context as usual, then makes ``fork`` its default."""

    def __init__(self, loader):  # type: ignore[no-untyped-def]
        self._loader = loader

    def __getattr__(self, name):  # type: ignore[no-untyped-def]
        return getattr(self._loader, name)

    def create_module(self, spec):  # type: ignore[no-untyped-def]
        return self._loader.create_module(spec)

    def exec_module(self, module):  # type: ignore[no-untyped-def]
        self._loader.exec_module(module)
        module.__spec__.loader = module.__loader__ = self._loader
        module._default_context = module.DefaultContext(module._concrete_contexts["fork"])


class _Finder:
    """Finds multiprocessing.context, once."""

    def find_spec(self, name, path=None, target=None):  # type: ignore[no-untyped-def]
        if name != "multiprocessing.context":
            return None
        sys.meta_path.remove(self)
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != _HERE]
os.environ.pop("PYTHONPATH", None)
sys.meta_path.insert(0, _Finder())
_this = sys.modules.pop("sitecustomize")
try:
    import sitecustomize  # type: ignore[import-not-found]  # noqa: F401  # the interpreter's own
except ImportError:
    sys.modules["sitecustomize"] = _this
