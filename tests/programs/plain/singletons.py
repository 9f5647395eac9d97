"""__new__, class-level caches, lazy attributes, module-level None."""
import threading

instance = None
created = 0


class Single:
    _only = None
    _lock = threading.Lock()

    def __new__(cls, *given):
        if cls._only is None:
            with cls._lock:
                if cls._only is None:
                    cls._only = super().__new__(cls)
        return cls._only

    def __init__(self, value=None):
        global created
        created += 1
        if value is not None:
            self.value = value

    @property
    def lazy(self):
        if not hasattr(self, "_lazy"):
            self._lazy = self.value * 2
        return self._lazy

    def __del__(self):
        pass


def get():
    global instance
    if instance is None:
        instance = Single(4)
    return instance


print(get() is get(), Single() is Single(5), created, get().value, get().lazy, get().lazy, instance._lazy)
Single._only = None
print(Single() is instance, getattr(Single(), "value", "none"))
del Single._only
Single()
