"""Every augmented assignment, on a name, an attribute and an item."""


class Box:
    pass


value = 7
box = Box()
box.value = 7
items = [7]


def all_of_them():
    global value
    value += 3; box.value += 3; items[0] += 3
    value -= 1; box.value -= 1; items[0] -= 1
    value *= 6; box.value *= 6; items[0] *= 6
    value //= 4; box.value //= 4; items[0] //= 4
    value **= 2; box.value **= 2; items[-1] **= 2
    value %= 100; box.value %= 100; items[0] %= 100
    value <<= 3; box.value <<= 3; items[0] <<= 3
    value >>= 1; box.value >>= 1; items[0] >>= 1
    value |= 5; box.value |= 5; items[0] |= 5
    value &= 29; box.value &= 29; items[0] &= 29
    value ^= 3; box.value ^= 3; items[0] ^= 3
    value /= 2; box.value /= 2; items[0] /= 2


all_of_them()
print(value, box.value, items)
try:
    value @= 2
except TypeError as error:
    print(error)
try:
    items[0] @= box
except TypeError as error:
    print(error)
print(value, items)
value += "text"
