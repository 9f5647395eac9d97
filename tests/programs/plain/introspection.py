"""locals, globals, vars, dir, frames and code."""
import inspect
import sys

shared = 1


def change():
    global shared
    shared += 1
    local = shared
    return sorted(locals()), local


def outer(a):
    b = a

    def inner():
        return b

    return inner.__code__.co_freevars, inspect.getsource(inner).strip().splitlines()[0].strip()


class Box:
    def __init__(self):
        self.value = 0

    def bump(self):
        self.value += 1
        return sys._getframe().f_lineno, sys._getframe().f_code.co_name, sorted(sys._getframe().f_locals)


box = Box()
box.value = 3
print(change(), outer(1), box.bump(), vars(box), [n for n in dir(box) if n[0] != "_"])
print(sorted(n for n in globals() if not n.startswith("__")))
print(inspect.signature(Box.bump), inspect.getdoc(change), change.__code__.co_argcount, outer.__qualname__)
for name, value in list(globals().items()):
    if name == "shared":
        globals()[name] = value + 1
        vars()["shared"] += 1
print(shared, inspect.currentframe().f_lineno)
exec("shared = shared * 2; made = [shared]")
print(shared, made, eval("shared + 1"), eval(compile("shared", "text", "eval")))
def by_exec():
    scope = {"x": shared}
    exec("x += 1", scope)
    return scope["x"], __import__("math").floor(shared + 0.5)
print(by_exec())
print(__name__, __doc__.split(",")[0], type(__builtins__).__name__ in ("module", "dict"))
exec("1 +")
