"""Comparisons in chains, with ``in`` among them."""
low = 1
high = 5
items = [1, 2, 3]
calls = []


def middle():
    calls.append("middle")
    return 3


def shift():
    global low, high
    low += 1
    high -= 1


print(low < middle() < high, low < 9 < middle(), low <= 1 in items, 2 in items in [items], 1 not in items)
shift()
print(low < middle() <= high, low is not None is not high, not low in items, low == 2 != high, low < high < low)
print(calls, 3 in items and 4 not in items, (3 in items) == True)
class Odd:
    def __contains__(self, key): return "yes" if key == 1 else ""
odd = Odd()
print(1 in odd, 2 in odd, 1 not in odd)
class Eq:
    def __eq__(self, other): return [1]
    def __lt__(self, other): return []
print(Eq() == 1, Eq() < 1 < 2)
for wrong in (1, None):
    try:
        print(1 in wrong)
    except TypeError as error:
        print(error)
print(1 in low)
