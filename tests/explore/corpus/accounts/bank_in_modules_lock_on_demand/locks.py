import threading

_locks = {}


def lock_for(name):
    if name not in _locks:
        _locks[name] = threading.Lock()
    return _locks[name]
