"""Positional-only parameters, defaults that are shared, annotations, attributes of functions."""
default = 1
registry = {}


def register(name, *, into=registry, value=default, **rest):
    """Registers."""
    into[name] = value
    register.calls = getattr(register, "calls", 0) + 1
    register.last = name
    return into


def positional(a, b=default, /, c=registry, *d, e=default, **f):
    return a, b, c is registry, d, e, f


def change():
    global default
    default += 1
    default = default * 2


change()
change()
register("a")
register("b", value=default)
print(registry, register.calls, register.last, positional(1, 2, 3, 4, e=5, a=6), positional(1))
print(register.__doc__, register.__kwdefaults__["value"], register.__code__.co_varnames[:4])
print((lambda a, b=default, *c, d=default, **e: (a, b, c, d, e))(1), default)


def recursive(n, seen=[]):
    seen.append(n)
    return len(seen) if n == 0 else recursive(n - 1)


print(recursive(3), recursive(0))


def annotated(x: "int" = default, *y: default) -> registry:
    return x


print(annotated(), sorted(annotated.__annotations__))
change(1)
