"""Membership and look-ups that decide what is stored."""
import collections

cache = {}
seen = set()
order = collections.OrderedDict()
counts = collections.Counter()
groups = collections.defaultdict(list)


def compute(n):
    if n not in cache:
        cache[n] = n if n < 2 else compute(n - 1) + compute(n - 2)
    return cache[n]


def note(word):
    if word in seen:
        return False
    seen.add(word)
    counts[word] += 1
    groups[len(word)].append(word)
    order[word] = order.get(word, 0) + 1
    order.move_to_end(word, last=False)
    return True


print(compute(20), [note(w) for w in "to be or not to be".split()])
print(sorted(seen), counts.most_common(1), dict(groups), list(order.items()))
counts.update("abc")
counts.subtract(["a"])
print(sorted(counts.items()), counts["none"], "none" in counts)
print(groups.setdefault(9, ["x"]), groups[10], len(groups), list(groups))
del groups[10], cache[20]
print(cache.pop(20, "gone"), cache.popitem(), 20 in cache)
cache["missing"]
