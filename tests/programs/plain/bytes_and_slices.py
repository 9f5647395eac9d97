"""Slices of every kind, loaded, stored, updated and deleted."""
import array

data = bytearray(b"0123456789")
numbers = array.array("i", range(10))


class Grid:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


grid = Grid()
print(grid[1], grid[1:2], grid[::], grid[1, 2], grid[1:2, ::3], grid[...], grid[()], grid[..., 1:], grid[-1])
grid[1:2] = 3
grid[1, 2:3] = 4
grid[1, ...] = 5
del grid[0], grid[1:], grid[1, 2:3]
data[2:4] = b"xy"
data[0] += 1
del data[-2:]
numbers[::2] = array.array("i", [0] * 5)
del numbers[5:]
print(data, numbers, data[::-1], data[3], numbers[-1])
grid[1:2] += (1,)
i = 0


def step():
    global i
    i += 1
    return i


print(grid[step():step():step()], grid[step(), step():step()])
