"""Closures that capture loop variables, with nonlocal and default arguments."""
import threading


def make():
    functions = []
    for i in range(3):
        def show(own=i):
            return own, i
        functions.append(show)
    functions.append(lambda: i)
    return [f() for f in functions]


def counter():
    count = 0
    history = []

    def add(step=1):
        nonlocal count
        count += step
        history.append(count)
        return count

    def reset():
        nonlocal count, history
        count, history = 0, []

    def peek():
        """Look."""
        return count, list(history)

    return add, reset, peek


def outer():
    x = 1

    def middle():
        def inner():
            nonlocal x
            x += 1
            return x
        return inner

    first = middle()()
    x *= 10
    return first, x, middle()()


def deleted():
    value = 1

    def look():
        return value

    print(look())
    del value
    try:
        look()
    except NameError as error:
        print(error)
    value = 2
    return look()


print(make())
add, reset, peek = counter()
threads = [threading.Thread(target=add, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
    thread.join()
print(peek())
reset()
add()
print(peek(), peek.__doc__)
print(outer(), deleted())


def parameters(a, b=2, *c, d, **e):
    def change():
        nonlocal a, b, c, d, e
        a, b = b, a
        c += (1,)
        d = e.pop("x", None)
        e = {**e, "y": 1}
    change()
    return a, b, c, d, e


print(parameters(1, d=4, x=5, z=6))
