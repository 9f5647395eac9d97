"""Generators that share state; send, throw, yield from, close."""
total = 0
log = []


def accumulate():
    global total
    try:
        while True:
            total += yield total
            log.append((yield from pair(total)))
    except ValueError as error:
        log.append(str(error))
        yield "caught"
    finally:
        log.append("closed")


def pair(n):
    global total
    total = yield n
    total = (yield) or total
    return total


class Tree:
    def __init__(self, value, *children):
        self.value = value
        self.children = list(children)

    def __iter__(self):
        yield self.value
        for child in self.children:
            yield from child

    def raise_all(self):
        self.value += 1
        for child in self.children:
            child.raise_all()
        return self


running = accumulate()
print(next(running), running.send(5), running.send(7), running.send(None), running.throw(ValueError("x")), total)
running.close()
print(log)
tree = Tree(1, Tree(2, Tree(3)), Tree(4))
print(list(tree.raise_all()), sum(tree), max(n for n in tree))


def lazily(items):
    for item in items:
        log.append(item)
        got = yield item * total
        if got:
            items.append(got)


lazy = lazily([1, 2])
print(next(lazy), lazy.send(9), list(lazy), log[-3:])
next(lazy)
