"""Each worker makes an enumeration of its own and notes its members in its own list."""
import enum
import threading


def colours(own):
    class Colour(enum.Enum):
        RED = 1
        own[0] = own[0] + RED
        GREEN = 2
        own[0] += GREEN

    own[1:] = [colour.name for colour in Colour]


lists = [[0], [0]]
threads = [threading.Thread(target=colours, args=(one,)) for one in lists]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(lists)
