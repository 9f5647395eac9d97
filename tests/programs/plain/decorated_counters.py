"""Decorators with state, functools included."""
import functools

calls = {}
depth = 0


def counted(function):
    @functools.wraps(function)
    def wrapper(*given, **named):
        global depth
        calls[function.__name__] = calls.get(function.__name__, 0) + 1
        wrapper.calls += 1
        depth += 1
        try:
            return function(*given, **named)
        finally:
            depth -= 1

    wrapper.calls = 0
    return wrapper


def repeated(times):
    def decorate(function):
        def inner(*given):
            nonlocal times
            times -= 1
            return [function(*given) for _ in range(times)]
        return inner
    return decorate


@counted
def fib(n):
    """Fibonacci."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@repeated(4)
@counted
def hello(name):
    return "hello " + name


@functools.lru_cache(maxsize=None)
def slow(n):
    calls["slow"] = calls.setdefault("slow", 0) + 1
    return n


print(fib(8), fib.calls, fib.__doc__, depth, hello("x"), hello("y"), slow(1), slow(1), calls)
print(functools.reduce(lambda a, b: a + b, [depth, 1, 2]))
fib("x")
