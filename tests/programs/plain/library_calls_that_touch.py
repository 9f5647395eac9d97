import operator
import os
import pickle
import struct
import tempfile
from array import array
from operator import attrgetter, itemgetter


class Point:
    x = 1

    def __init__(self):
        self.y = {"deep": [1, 2, 3]}


both = attrgetter("x", "y")
point = Point()
point.x += 4
print(both(point), itemgetter("deep", "deep")(point.y), both, attrgetter("y.__class__")(point))
print(sorted([point.y["deep"], [0]], key=operator.itemgetter(0)))
memory = bytearray(8)
struct.pack_into("<I", memory, 4, 7)
head = struct.Struct("<I")
head.pack_into(memory, 0, *head.unpack_from(memory, 4))
print(memory, struct.unpack_from("<II", memory), struct.unpack_from(format="<I", buffer=memory, offset=4))
view = memoryview(array("i", [1, 2, 3]))[1:]
view[0] += 5
print(view.tolist(), view.obj)
globals().update(added=1)
vars(point).update({"y": 2}, z=added)
point.__dict__["w"] = point.z + 1
print(added, vars(point))
with tempfile.TemporaryDirectory() as folder:
    name = os.path.join(folder, "n.pkl")
    with open(name, "wb") as file:
        pickle.dump({"n": 1}, file, protocol=4)
    os.replace(name, name + ".new")
    with open(name + ".new", mode="rb") as file:
        print(pickle.load(file))
    descriptor = os.open(name, os.O_CREAT | os.O_RDWR)
    print(os.pwrite(descriptor, b"12", 0), os.pread(descriptor, 2, 0))
    with open(descriptor, "r", encoding="ascii") as file:
        print(file.read(), file.name == descriptor)
    try:
        open(os.path.join(folder, "no", "such")[len(folder) :])
    except OSError as error:
        print(error)
open(*["/nobody/has/this"][0:1])
